// Names typed in a hurry, without capitals: "jan de vries belde".
#include "language/detect/person_words.h"
#include "language/detect/sheet.h"

namespace tandem::language {
namespace {

bool is_lower_surname(const Token& token) {
    return token.is_word() && token.has(mark::surname) && !token.has(mark::grammar) && token.letters > 2;
}

// "mevrouw de vries", "buurvrouw ans", "dhr. bakker".
bool add_behind_title(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto title = title_at(text, i);
    if (!title.end || !sheet.is_free(i, title.end)) return false;
    const auto end = skip_particles(text, title.end);
    const auto& name = text.at(end);
    if (!name.is_word() || name.casing != Casing::Lower || !sheet.is_free(title.end, end + 1)) return false;
    const bool particle = end > title.end;
    const bool given = name.has(mark::given) && (title.relation ? !name.has(mark::ordinary) : !name.has(mark::grammar));
    const bool surname = is_lower_surname(name) && (!title.relation || (is_strong_surname(name) && !particle));
    const bool word = name.has(mark::ordinary | mark::known);
    const bool acts = is_person_verb(text.at(end + 1).folded);
    const bool unknown = !title.relation && !word && (particle ? acts : acts || name.has(mark::place)); // "de heer achterberg"
    // Not in any list and no particle: it may be a word the lists lack.
    const bool doubtful = unknown && !particle && !name.has(mark::place | mark::given | mark::surname);
    if (!(given && !particle) && !(surname && !(particle && title.relation)) && !unknown) return false;
    std::size_t last = end + 1;
    if (given && is_lower_surname(text.at(last)) && !text.at(last).has(mark::ordinary)) ++last;
    return sheet.add(
        i, last,
        {FindingKind::Name, doubtful ? Severity::Thought : Severity::High, title.suggestion.empty() ? "iemand" : title.suggestion});
}

// "jan de vries", "fatima", "fatima bouali".
bool add_given(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& first = text.at(i);
    if (!first.is_word() || first.casing != Casing::Lower || !first.has(mark::given) ||
        first.has(mark::grammar | mark::genitive | mark::known))
        return false;
    const auto end = skip_particles(text, i + 1);
    const auto& last = text.at(end);
    const bool surname = is_lower_surname(last) && sheet.is_free(i, end + 1) && (end > i + 1 || is_strong_surname(last));
    if (surname) return sheet.add(i, end + 1, {FindingKind::Name, Severity::High, "iemand"});
    if (!is_strong_given(first) || first.has(mark::place) || (i > 0 && text.is_tight(i) && !text.is_mark(i - 1, '('))) return false;
    const bool hurried = !text.has_capitals() || is_person_verb(text.at(i + 1).folded);
    return sheet.add(i, i + 1, {FindingKind::Name, hurried ? Severity::High : Severity::Thought, "iemand"});
}

} // namespace

void find_lower_case_names(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sheet.is_free(i) || !text.at(i).is_word()) continue;
        if (!add_behind_title(sheet, i)) add_given(sheet, i);
    }
}

} // namespace tandem::language
