// A country is where many come from. Whose brother lives there, or who is held there, is known to the neighbours.
#include "language/detect/phrases.h"
#include "language/detect/sheet.h"

namespace tandem::language {
namespace {

const WordSet family(
    "zoon zoontje dochter dochtertje broer broertje zus zusje moeder vader oom tante neef nicht opa oma familie ouders schoonouders "
    "schoonmoeder schoonvader schoonzus zwager kleinzoon kleindochter kleinkinderen vriend vriendin echtgenoot echtgenote partner ex");
const WordSet
    staying("woont woonde wonen woonden zit zat verblijft verbleef werkt werkte geboren opgegroeid getrouwd begraven gevangen vast leeft");
constexpr std::size_t reach = 6; // words

bool tells_of_somebody(const Passage& text, std::size_t i) {
    const bool from = text.is(i - 1, "uit");
    for (std::size_t back = 2; back <= reach && back <= i; ++back) {
        const auto& token = text.at(i - back);
        if (text.at(i - back + 1).sentence_start) return false;
        if (is_one_of(token.folded, family) || (!from && is_one_of(token.folded, staying))) return true;
    }
    return false;
}

} // namespace

void find_countries(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sheet.is_free(i) || !is_one_of(text.at(i - 1).folded, "in uit") || !text.at(i).is_capital()) continue;
        const auto country = longest_phrase(text, i, mark::country);
        if (country.end && sheet.is_free(i, country.end) && tells_of_somebody(text, i))
            sheet.add(i, country.end, {FindingKind::Place, Severity::Thought, "het buitenland"});
    }
}

} // namespace tandem::language
