// Facts that few people share. They identify nobody by themselves, but a neighbour knows who it is.
#include "language/detect/person_words.h"
#include "language/detect/sheet.h"

#include <algorithm>

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
                      "club team familie streek vereniging plein haven");
const WordSet
    sorts("vrouwelijke mannelijke zwarte turkse marokkaanse surinaamse syrische joodse gehandicapte blinde dove chinese somalische");
constexpr std::string_view former = "oud ex vm voormalig voormalige vroegere gewezen plaatselijke bekende laatste eerste";
// Behind a word of these there is no noun: "de enige die", "het laatste van".
constexpr std::string_view no_noun = "die dat van in op uit met met zonder en of is was wat waar aan bij voor keer";

struct Pattern {
    std::string_view words; // folded, parted by spaces
    std::string_view suggestion;
};
constexpr Pattern patterns[] = {
    {"als enige", "als een van weinigen"},
    {"in de krant", "in het nieuws"},
    {"in alle kranten", "in het nieuws"},
    {"in alle bladen", "in het nieuws"},
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
    {"een eigen zaak", "een bedrijf"},
    {"eigen zaak", "bedrijf"},
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

// Behind "van het dorp", "in de straat", "van Ameland"; 0 where no circle of people stands.
std::size_t circle_end(const Passage& text, std::size_t i) {
    if (!is_one_of(text.at(i).folded, "van in uit op")) return 0;
    if (text.at(i + 1).is_capital() && text.at(i + 1).has(mark::place)) return i + 1; // the place itself is another finding
    std::size_t at = i + 1;
    if (!is_one_of(text.at(at).folded, "de het ons onze deze dit haar zijn hun een")) return 0;
    ++at;
    if (text.at(at).is_word() && text.at(at).folded.ends_with('e') && !is_one_of(text.at(at).folded, circles)) ++at; // "hele", "kleine"
    if (is_one_of(text.at(at).folded, "klein groot")) ++at;
    return is_one_of(text.at(at).folded, circles) ? at + 1 : 0;
}

// "tandarts", "bewoonster": words for people end like this.
bool is_person(const Passage& text, std::size_t i) {
    const auto& token = text.at(i);
    if (!token.is_word()) return false;
    if (title_at(text, i).end || is_one_of(token.folded, public_jobs)) return true;
    for (const std::string_view ending :
         {"arts", "ster", "aar", "ier", "ist", "eur", "man", "vrouw", "loog", "ling", "bakker", "kapper", "slager", "oner"})
        if (token.folded.size() > ending.size() + 2 && token.folded.ends_with(ending)) return true;
    return false;
}

// "de enige tandarts van het dorp", "de eerste vrouwelijke", "de oudste inwoner van de straat".
bool add_singled_out(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (!is_one_of(text.at(i).folded, "de het als") || !is_one_of(text.at(i + 1).folded, singled_out)) return false;
    std::size_t noun = i + 2;
    const bool sort = is_one_of(text.at(noun).folded, sorts);
    while (noun < i + 4 && text.at(noun).is_word() && text.at(noun).folded.ends_with('e') && !is_person(text, noun)) ++noun;
    const bool only = text.is(i + 1, "enige");
    const bool alone = only && (text.at(i + 2).type == TokenType::Mark || is_one_of(text.at(i + 2).folded, "die in op van"));
    std::size_t circle = 0;
    for (std::size_t at = i + 2; at < i + 8 && text.at(at).type != TokenType::Mark && !circle; ++at) circle = circle_end(text, at);
    if (!sort && !circle && !alone && !(only && is_person(text, noun))) return false;
    if (!text.at(noun).is_word() || is_one_of(text.at(noun).folded, no_noun) || text.at(noun).is_capital())
        return sheet.add(i, i + 2, {FindingKind::Fact, Severity::Thought, "een van weinigen"});
    const auto last = circle && sheet.is_free(i, circle) && circle_end(text, noun + 1) ? std::max(circle, noun + 1) : noun + 1;
    const auto end = text.at(last - 1).folded == "van" ? last - 1 : last;
    return sheet.add(i, end, {FindingKind::Fact, Severity::Thought, "een " + std::string(text.text_of(text.at(noun)))});
}

// "burgemeester van een klein dorp", "oud-wethouder".
bool add_public_job(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (!is_one_of(text.at(i).folded, public_jobs)) return false;
    std::size_t start = i;
    if (text.is_mark(i - 1, '-') && text.is_tight(i) && is_one_of(text.at(i - 2).folded, former) && sheet.is_free(i - 2, i)) start = i - 2;
    while (start > 0 && start + 3 > i && is_one_of(text.at(start - 1).folded, former) && sheet.is_free(start - 1)) --start;
    if (start > 0 && is_one_of(text.at(start - 1).folded, "de een onze mijn") && sheet.is_free(start - 1)) --start;
    const auto circle = circle_end(text, i + 1);
    const auto end = circle > i + 2 && sheet.is_free(i, circle) ? circle : i + 1;
    return sheet.add(start, end, {FindingKind::Fact, Severity::Thought, "iemand met een bekende baan"});
}

bool add_rare_thing(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (!is_one_of(text.at(i).folded, rare_things)) return false;
    const bool describes = text.at(i).folded.ends_with("isch") || text.at(i).folded.ends_with("ische") || text.is(i, "siamese");
    const auto end = describes && text.at(i + 1).is_word() && sheet.is_free(i + 1) ? i + 2 : i + 1; // "olympisch roeier"
    const bool article = i > 0 && is_one_of(text.at(i - 1).folded, "de het een") && sheet.is_free(i - 1);
    return sheet.add(article ? i - 1 : i, end,
                     {FindingKind::Fact, Severity::Thought, end > i + 1 ? "iemand met een bijzonder verleden" : "iets bijzonders"});
}

void add_at(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (add_singled_out(sheet, i) || add_public_job(sheet, i) || add_rare_thing(sheet, i)) return;
    for (const auto& pattern : patterns) {
        const auto end = match_end(text, i, pattern.words);
        if (end && sheet.add(i, end, {FindingKind::Fact, Severity::Thought, std::string(pattern.suggestion)})) return;
    }
}

} // namespace

void find_facts(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i)
        if (sheet.is_free(i) && text.at(i).is_word()) add_at(sheet, i);
}

} // namespace tandem::language
