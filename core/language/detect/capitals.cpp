// Capitals inside a sentence that nothing explains: Dutch gives them to names. Worth a look, no more.
#include "language/detect/person_words.h"
#include "language/detect/sheet.h"

namespace tandem::language {
namespace {

bool is_unexplained(const Sheet& sheet, std::size_t i) {
    const auto& token = sheet.passage().at(i);
    if (!sheet.is_free(i) || !token.is_word()) return false;
    if (title_at(sheet.passage(), i).end) return false;
    if (!token.latin) return token.is_capital() || token.letters > 2; // another alphabet: a name more often than not
    return token.casing == Casing::Capital && token.letters > 2 && !token.has(mark::ordinary | mark::known) && !is_adjective(token);
}

// Part of a word with a hyphen, a number or an apostrophe: "Wmo-aanvraag", "T-shirt".
bool is_part_of_word(const Passage& text, std::size_t i) {
    return (text.is_mark(i + 1, '-') && text.is_tight(i + 1) && text.is_tight(i + 2) && text.at(i + 2).casing == Casing::Lower) ||
           (i > 0 && text.is_tight(i) && text.at(i - 1).type != TokenType::Mark);
}

void add_run(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    std::size_t end = i + 1;
    while (is_unexplained(sheet, end) && !text.at(end).line_start) ++end;
    const bool article = i > 0 && is_one_of(text.at(i - 1).folded, "de het") && text.at(i - 1).is_capital() && sheet.is_free(i - 1);
    const bool house = article || is_one_of(text.at(i - 1).folded, "de het");
    sheet.add(article ? i - 1 : i, end,
              {house ? FindingKind::Institution : FindingKind::Name, Severity::Thought, house ? "een instelling" : "iemand"});
}

// "De Zonnehoek" with both capitals inside a sentence; an ordinary word will do: "De Schakel".
bool is_titled_house(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& article = text.at(i);
    return is_one_of(article.folded, "de het") && article.casing == Casing::Capital && !article.sentence_start &&
           text.at(i + 1).casing == Casing::Capital && !text.at(i + 1).has(mark::known) && sheet.is_free(i, i + 2);
}

} // namespace

void find_capitals(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto& token = text.at(i);
        if (is_titled_house(sheet, i)) sheet.add(i, i + 2, {FindingKind::Institution, Severity::Thought, "een instelling"});
        if (!is_unexplained(sheet, i) || is_part_of_word(text, i)) continue;
        const bool at_start = token.sentence_start && token.latin;
        if (!at_start || is_person_verb(text.at(i + 1).folded) || text.is_apostrophe(i + 1)) add_run(sheet, i);
    }
}

} // namespace tandem::language
