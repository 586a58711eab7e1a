// Dutch postcodes.
#include "language/detect/sheet.h"

namespace tandem::language {
namespace {

// No postcode has them, or they are a measure behind a figure.
constexpr std::string_view never = "sa sd ss mg km kg cm mm ml kb mb gb cl dl hz kw";
// Words of two letters that stand behind a year or an amount.
const WordSet words("is en de op in of om er ze je we ik al na te tot zo nu ga ja ze me uw ug cc st nr bv nv jl wo do di ma vr za eu pk");

bool is_year(const Token& token) { return token.folded.starts_with("19") || token.folded.starts_with("20"); }

bool has_place_behind(const Passage& text, std::size_t i) {
    return text.at(i).is_capital() && text.at(i).has(mark::place | mark::phrase_start);
}

} // namespace

void find_postcodes(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto& figures = text.at(i);
        if (!figures.is_number() || figures.letters != 4 || figures.folded[0] == '0') continue;
        if (i > 0 && text.is_tight(i) && (text.at(i - 1).type != TokenType::Mark || text.is_mark(i - 1, '.') || text.is_mark(i - 1, ',')))
            continue;
        const bool hyphen =
            text.is_mark(i + 1, '-') && text.is_tight(i + 1) && text.is_tight(i + 2) && text.at(i + 2).casing == Casing::Upper; // "3584-CX"
        const std::size_t behind = hyphen ? i + 2 : i + 1;
        const auto& letters = text.at(behind);
        const bool told = is_one_of(text.at(i - 1).folded, "postcode pc") || is_one_of(text.at(i - 2).folded, "postcode pc");
        const bool pair =
            letters.is_word() && letters.latin && letters.letters == 2 && letters.folded.size() == 2 && !is_one_of(letters.folded, never);
        const bool ends = !text.is_tight(behind + 1) || text.at(behind + 1).type == TokenType::Mark;
        if (pair && ends && (told || !is_one_of(letters.folded, words) || (letters.casing == Casing::Upper && !is_year(figures)))) {
            const bool sure = letters.casing == Casing::Upper || text.is_tight(i + 1) || told || has_place_behind(text, behind + 1);
            sheet.add(i, behind + 1, {FindingKind::Postcode, sure ? Severity::High : Severity::Thought, "een postcode"});
        } else if (told || (has_place_behind(text, i + 1) && !is_year(figures))) {
            sheet.add(i, i + 1, {FindingKind::Postcode, Severity::Thought, "een postcode"});
        }
    }
}

} // namespace tandem::language
