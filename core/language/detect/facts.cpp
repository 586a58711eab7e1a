// Facts that few people share. They identify nobody by themselves, but a neighbour knows who it is.
#include "language/detect/sheet.h"

namespace tandem::language {
namespace {

const WordSet
    public_jobs("burgemeester oudburgemeester wethouder raadslid gemeenteraadslid kamerlid statenlid gedeputeerde dominee predikant "
                "pastoor imam rabbijn koster notaris "
                "dirigent organist profvoetballer topsporter topsportster zanger zangeres acteur actrice schrijfster schooldirecteur "
                "rector conrector hoofdmeester dorpsdokter dierenarts brandweercommandant "
                "presentator presentatrice kunstschilder beeldhouwer molenaar vuurtorenwachter veearts hofdame stadsdichter dorpsomroeper");
const WordSet rare_things("drieling vierling vijfling drielingen siamese wereldkampioen wereldkampioene olympisch olympische lintje "
                          "onderscheiding paralympisch wereldrecord prijswinnaar loterij faillissement gijzeling "
                          "transgender transvrouw transman intersekse dwerggroei albino");
const WordSet singled_out("enige eerste oudste jongste langste laatste bekendste rijkste");
const WordSet circles("dorp straat buurt wijk flat gemeente stad school kerk moskee klas gezin land regio eiland provincie complex portiek "
                      "club team familie");
const WordSet sorts("vrouwelijke mannelijke zwarte turkse marokkaanse surinaamse syrische joodse gehandicapte");

struct Pattern {
    std::string_view words; // folded, parted by spaces
    std::string_view suggestion;
};
constexpr Pattern patterns[] = {
    {"als enige", "als een van de weinigen"},
    {"de enige", "een van de weinige"},
    {"het enige", "een van de weinige"},
    {"in de krant", "in het nieuws van hier"},
    {"op televisie", "in de aandacht"},
    {"op tv", "in de aandacht"},
    {"op de televisie", "in de aandacht"},
    {"in het nieuws", "in de aandacht"},
    {"op het journaal", "in de aandacht"},
    {"bekende nederlander", "iemand die veel mensen kennen"},
    {"ridder in de orde", "met een onderscheiding"},
    {"koninklijke onderscheiding", "een onderscheiding"},
    {"zeldzame ziekte", "een ziekte"},
    {"zeldzame aandoening", "een aandoening"},
    {"voormalig burgemeester", "iemand met een bekende baan"},
    {"in het dorp kent iedereen", "veel mensen kennen"},
    {"iedereen kent", "veel mensen kennen"},
    {"eigen zaak", "een bedrijf"},
    {"eerste generatie", "een generatie"},
};

std::size_t match_end(const Passage& text, std::size_t i, std::string_view words) {
    while (!words.empty()) {
        const auto word = words.substr(0, words.find(' '));
        if (text.at(i).folded != word) return 0;
        words.remove_prefix(std::min(word.size() + 1, words.size()));
        ++i;
    }
    return i;
}

// "de eerste vrouwelijke", "de oudste inwoner van het dorp".
bool add_singled_out(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (!is_one_of(text.at(i).folded, "de het als") || !is_one_of(text.at(i + 1).folded, singled_out)) return false;
    bool circle = is_one_of(text.at(i + 2).folded, sorts);
    for (std::size_t at = i + 2; at < i + 8 && text.at(at).type != TokenType::Mark; ++at)
        circle = circle || (is_one_of(text.at(at).folded, circles) &&
                            is_one_of(text.at(at - 1).folded, "de het ons onze deze dit hele haar zijn hun"));
    return circle && sheet.add(i, i + 2, {FindingKind::Fact, Severity::Thought, "een van de"});
}

void add_at(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (add_singled_out(sheet, i)) return;
    for (const auto& pattern : patterns) {
        const auto end = match_end(text, i, pattern.words);
        if (end && sheet.add(i, end, {FindingKind::Fact, Severity::Thought, std::string(pattern.suggestion)})) return;
    }
    const auto word = text.at(i).folded;
    if (is_one_of(word, public_jobs))
        sheet.add(i, i + 1, {FindingKind::Fact, Severity::Thought, "iemand met een bekende baan"});
    else if (is_one_of(word, rare_things))
        sheet.add(i, i + 1, {FindingKind::Fact, Severity::Thought, "iets bijzonders"});
}

} // namespace

void find_facts(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i)
        if (sheet.is_free(i) && text.at(i).is_word()) add_at(sheet, i);
}

} // namespace tandem::language
