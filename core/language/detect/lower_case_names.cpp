// Names typed in a hurry, without capitals: "jan de vries belde".
#include "language/detect/person_words.h"
#include "language/detect/sheet.h"
#include "language/detect/word_forms.h"

namespace tandem::language {
namespace {

constexpr std::string_view jobs =
    "huisarts tandarts psycholoog psychiater wijkagent dominee pastoor notaris begeleider mentor advocaat dokter imam";
constexpr std::string_view where = "in op aan uit onder over bij"; // "mevrouw uit de wijk" is no name

bool is_lower_surname(const Token& token) {
    return token.is_word() && token.has(mark::surname) && !token.has(mark::grammar) && token.letters > 2;
}

bool is_unknown(const Passage& text, std::size_t i) {
    const auto& token = text.at(i);
    if (text.is_mark(i + 1, '.') && text.is_tight(i + 1) && text.at(i + 2).type != TokenType::Mark && !text.at(i + 2).sentence_start)
        return false; // "geb. 1951"
    return token.is_word() && token.latin && token.letters > 2 && !token.has(mark::ordinary | mark::known | mark::place) &&
           !looks_ordinary(text.book(), token.folded);
}

// The word behind a title and its particles.
struct Behind {
    std::size_t title_end;
    std::size_t word;
    bool relation;
    bool particle() const { return word > title_end; }
};

bool is_given_name(const Passage& text, const Behind& behind) {
    const auto& name = text.at(behind.word);
    return !behind.particle() && name.has(mark::given) && !name.has(behind.relation ? mark::ordinary : mark::grammar);
}

// "mevrouw jansen", "dhr de boer", "buurvrouw pietersen"; not "vrouw van de bakker", "mevrouw uit de wijk".
bool is_surname(const Passage& text, const Behind& behind) {
    const auto& name = text.at(behind.word);
    if (!is_lower_surname(name)) return false;
    if (behind.relation) return is_strong_surname(name) && !behind.particle();
    return !(behind.particle() && name.has(mark::ordinary) && is_one_of(text.at(behind.title_end).folded, where));
}

// "huisarts de groot belt"
bool is_of_job(const Passage& text, std::size_t job, const Behind& behind) {
    const auto& next = text.at(behind.word + 1);
    return is_one_of(text.at(job).folded, jobs) && behind.word == behind.title_end + 1 && text.is(behind.title_end, "de") &&
           text.at(behind.word).has(mark::surname) && (is_person_verb(next.folded) || next.type == TokenType::Mark);
}

// In no list: "de heer achterberg belde", "zoon xhemil".
bool is_unlisted(const Passage& text, const Behind& behind) {
    const auto& name = text.at(behind.word);
    const bool acts = is_person_verb(text.at(behind.word + 1).folded);
    if (behind.relation) return !behind.particle() && is_unknown(text, behind.word);
    return !name.has(mark::ordinary | mark::known) && (acts || (!behind.particle() && name.has(mark::place)));
}

// Over the surname behind a given name: "moeder anouk de ruiter".
std::size_t with_surname(const Sheet& sheet, std::size_t end) {
    const auto& text = sheet.passage();
    const auto second = skip_particles(text, end);
    const bool surname = is_lower_surname(text.at(second)) && (second > end || !text.at(second).has(mark::ordinary));
    return surname && sheet.is_free(end, second + 1) ? second + 1 : end;
}

bool add_behind_title(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto title = title_at(text, i);
    if (!title.end || !sheet.is_free(i, title.end)) return false;
    const Behind behind{title.end, skip_particles(text, title.end), title.relation};
    const auto& name = text.at(behind.word);
    if (!name.is_word() || name.casing != Casing::Lower || !sheet.is_free(title.end, behind.word + 1)) return false;
    const bool given = is_given_name(text, behind);
    const bool sure = given || is_surname(text, behind) || is_of_job(text, i, behind);
    if (!sure && !is_unlisted(text, behind)) return false;
    const bool doubtful =
        !sure && !(behind.particle() || name.has(mark::place | mark::given | mark::surname)); // perhaps a word the lists lack
    const bool only_named = title.relation && title.suggestion.empty();                       // "heet ria": the verb stays
    return sheet.add(only_named ? title.end : i, given ? with_surname(sheet, behind.word + 1) : behind.word + 1,
                     {FindingKind::Name, doubtful ? Severity::Thought : Severity::High, only_named ? "(weggelaten)" : title.suggestion,
                      title.relation && !only_named});
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
    const bool placed = end == i + 2 && is_one_of(text.at(i + 1).folded, where); // "een roos in huis"
    const bool surname = is_lower_surname(last) && !placed && sheet.is_free(i, end + 1) && (end > i + 1 || is_strong_surname(last));
    if (surname) return sheet.add(i, end + 1, {FindingKind::Name, Severity::High, "iemand"});
    if (!is_strong_given(first) || first.has(mark::place) || (i > 0 && text.is_tight(i) && !text.is_mark(i - 1, '('))) return false;
    const bool hurried = !text.has_capitals() || is_person_verb(text.at(i + 1).folded);
    return sheet.add(i, i + 1, {FindingKind::Name, hurried ? Severity::High : Severity::Thought, "iemand"});
}

// "xhemil belde niet": in a text without capitals, and no Dutch word.
void add_unlisted(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (text.has_capitals() || !is_human_verb(text.at(i + 1).folded) || !is_unknown(text, i)) return;
    if (i > 0 && text.is_tight(i) && !text.is_mark(i - 1, '(')) return;
    sheet.add(i, i + 1, {FindingKind::Name, Severity::Thought, "iemand"});
}

} // namespace

void find_lower_case_names(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sheet.is_free(i) || !text.at(i).is_word()) continue;
        if (!add_behind_title(sheet, i) && !add_given(sheet, i)) add_unlisted(sheet, i);
    }
}

} // namespace tandem::language
