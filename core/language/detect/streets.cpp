// Streets, with and without a number.
#include "language/detect/person_words.h"
#include "language/detect/sheet.h"

#include <algorithm>
#include <array>

namespace tandem::language {
namespace {

constexpr std::array<std::string_view, 65> street_endings{
    "hout", "vest",  "stede",  "straat", "straatje",  "laan",      "laantje", "weg",  "plein", "gracht",   "kade",  "singel", "dijk",
    "hof",  "hofje", "pad",    "steeg",  "dreef",     "plantsoen", "markt",   "baan", "park",  "oord",     "veld",  "burg",   "haven",
    "wal",  "werf",  "ring",   "brink",  "kamp",      "donk",      "horst",   "erf",  "akker", "weide",    "zijde", "dam",    "brug",
    "bos",  "berg",  "heuvel", "poort",  "boulevard", "allee",     "straat",  "wei",  "meent", "strjitte", "dyk",   "drf",    "gr",
    "hf",   "ln",    "mrkt",   "pd",     "pln",       "prk",       "st",      "str",  "wg",    "sngl",     "kd",    "rak",    "es"};
// Those of the list that are enough without a number behind them.
constexpr std::array<std::string_view, 20> certain{"straat", "straatje", "laan",  "laantje",   "weg",   "plein",    "gracht",
                                                   "kade",   "singel",   "dreef", "plantsoen", "steeg", "strjitte", "hofje",
                                                   "pad",    "dijk",     "markt", "boulevard", "allee", "straat"};
const WordSet street_words(
    "straat laan weg plein gracht kade singel dijk hof pad steeg dreef plantsoen markt boulevard allee brink wal vest haven dam ring");
// No street of a town: "snelweg 12", "halverwege".
const WordSet never("onderweg snelweg omweg uitweg fietspad voetpad zebrapad autoweg rijksweg spoorweg spoorbaan halverwege ringbaan "
                    "loopbaan startbaan landingsbaan zwembad supermarkt markt hypotheekmarkt "
                    "arbeidsmarkt woningmarkt bijbaan huisarts plein kerkplein schoolplein speelplein verkeersplein vliegveld voetbalveld "
                    "sportveld speelveld sportpark speelpark vakantiepark pretpark dierenpark "
                    "bungalowpark wagenpark slagveld luchthaven jachthaven doolhof kerkhof gerechtshof tehuis binnenhof ring herring kring "
                    "opvang overweg luchtweg urineweg kortsluiting zuid-oost "
                    "best geest west oost post rest angst dienst lijst kunst kost dorst worst vorst borst gast last mist rust lust test "
                    "feest laatst eerst meest minst juist naast inkomst toekomst uitkomst bijeenkomst "
                    "winst gunst tekst context beest nest vest winst august oogst herfst barst eenst tijdens es adres proces succes acces "
                    "excess delicatesses les mes bes fles drukst liefst hoogst langst "
                    "vriendenkring stichting oorlog zaterdag honderd nederweg vanweg alweg altijdweg nieuwsweg leeftijd afstand dam brug "
                    "bos berg heuvel poort park kamp veld werf akker weide wei erf "
                    "samenweg grensgebied bewijst leest haast vast kast gist list wist kist twist moest liest wijst reist eist rijst "
                    "fietst gast hoest troost dst kst nst rst");
constexpr std::string_view openers = "laan weg plein straat dijk kade hof pad park";
const WordSet ranks("burgemeester burg wethouder pastoor dominee ds dokter dr professor prof doctor koningin koning prins prinses graaf "
                    "minister president kapelaan mgr monseigneur deken "
                    "admiraal generaal kapitein luitenant kolonel maarschalk sint st pater meester mr jonkheer ir ing zuster gebroeders "
                    "gebr keizer hertog bisschop kardinaal van de den der");
const WordSet describing("lange korte oude nieuwe grote kleine hoge lage eerste tweede derde vierde vijfde noordelijke zuidelijke "
                         "oostelijke westelijke verlengde dwars achter voor boven beneden "
                         "noorder zuider ooster wester binnen buiten");
constexpr std::string_view number_words = "nummer nr huisnummer no huisnr";
constexpr std::string_view additions = "bis ter hs huis boven beneden zwart rood zw rd bg";
const WordSet living("woont woonde wonen woonachtig adres verhuisd verhuist verhuisde verhuizen woonadres thuisadres");

bool ends_like_street(const Token& token, bool capital_only) {
    if (!token.is_word() || token.letters < 5 || (capital_only && !token.is_capital()) || is_one_of(token.folded, never)) return false;
    return std::ranges::any_of(street_endings, [&](std::string_view ending) {
        return token.folded.ends_with(ending) && token.folded.size() >= ending.size() + 2;
    });
}

bool is_certain_street(const Token& token) {
    if (!token.is_word() || token.letters < 6 || is_one_of(token.folded, never)) return false;
    return std::ranges::any_of(
        certain, [&](std::string_view ending) { return token.folded.ends_with(ending) && token.folded.size() >= ending.size() + 3; });
}

bool is_shortened_street(const Token& token) {
    constexpr std::array<std::string_view, 8> shortened{"str", "ln", "pln", "wg", "sngl", "plnts", "drf", "gr"};
    return std::ranges::any_of(shortened,
                               [&](auto ending) { return token.folded.size() > ending.size() + 2 && token.folded.ends_with(ending); });
}

// Behind the number of a house: "12", "nr. 12", "12-II", "12a", "12 bis"; 0 when there is none.
std::size_t house_number_end(const Passage& text, std::size_t i) {
    std::size_t at = i;
    if (text.is_mark(at, ',')) ++at;
    if (is_one_of(text.at(at).folded, number_words)) at += text.is_mark(at + 1, '.') ? 2U : 1U;
    const auto& number = text.at(at);
    if (!number.is_number() || number.letters > 4 || number.folded[0] == '0') return 0;
    if (text.is_tight(at + 1) && text.is_mark(at + 1, ':') && text.is_tight(at + 2)) return 0; // an hour
    std::size_t end = at + 1;
    const bool year = number.letters == 4 && number.folded.starts_with("19"); // "Plein 1944 12"
    if (year && text.at(end).is_number() && text.at(end).letters < 4 && !text.is_tight(end)) ++end;
    const auto& behind = text.at(end);
    if (behind.folded == "x" && text.is_tight(end)) return 0;                                                               // "2x per dag"
    const bool unit = behind.is_capital() && behind.letters == 1 && text.at(end + 1).is_number() && text.is_tight(end + 1); // "4 K12"
    if (unit)
        end += 2;
    else if (behind.is_word() && behind.letters == 1 && !(behind.folded == "u" && !text.is_tight(end)) &&
             (text.is_tight(end) || behind.latin))
        ++end;
    else if (behind.is_word() && (text.is_tight(end) || is_one_of(behind.folded, additions)) && behind.letters <= 4)
        ++end;
    while ((text.is_mark(end, '-') || text.is_mark(end, '/')) && text.is_tight(end) && text.is_tight(end + 1) &&
           text.at(end + 1).type != TokenType::Mark && text.at(end + 1).letters <= 4)
        end += 2;
    return end;
}

bool goes_with_street(const Passage& text, std::size_t i) {
    const auto& token = text.at(i);
    if (token.is_number()) return false;
    if (!token.is_word()) return false;
    if (is_one_of(token.folded, ranks) || is_one_of(token.folded, "van de den der ter het in op")) return true;
    if (!token.is_capital()) return false;
    return token.letters == 1 || is_one_of(token.folded, describing) || token.has(mark::given | mark::surname) ||
           (token.casing == Casing::Upper && token.letters <= 3) || !token.has(mark::ordinary | mark::known);
}

// Leftwards over "Prof. Dr. J.C.", "Jan van", "Lange", "1e"; what is taken must begin with a capital.
std::size_t street_start(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    std::size_t start = i;
    for (std::size_t at = i; at > 0 && i - at < 9 && sheet.is_free(at - 1) && !text.at(at).line_start;) {
        if (text.is(at - 1, "t") && at > 1 && text.is_apostrophe(at - 2)) { // "Van 't Hoffstraat"
            at -= 2;
        } else if (text.is_mark(at - 1, '.') && at > 1 && text.is_tight(at - 1) && text.at(at - 2).letters <= 5 &&
                   (text.at(at - 2).is_capital() || is_one_of(text.at(at - 2).folded, ranks) || is_one_of(text.at(at - 2).folded, "v d"))) {
            at -= 2;
        } else if (text.is_mark(at - 1, '-') && text.is_tight(at) && text.is_tight(at - 1) && at > 1 && text.at(at - 2).is_capital()) {
            at -= 2;
        } else if (goes_with_street(text, at - 1)) {
            --at;
        } else {
            break;
        }
        if (text.at(at).is_capital() &&
            !(text.at(at).sentence_start && text.at(at).has(mark::ordinary) && !is_one_of(text.at(at).folded, describing) &&
              !(is_one_of(text.at(at).folded, ranks) && !text.at(at).has(mark::grammar))))
            start = at;
    }
    const auto& before = text.at(start - 1);
    if (start > 1 && before.is_word() && is_one_of(before.folded, "e ste de") && text.is_tight(start - 1) && text.at(start - 2).is_number())
        return start - 2;
    return start;
}

std::size_t with_article(const Sheet& sheet, std::size_t start) {
    const bool article = start > 0 && is_one_of(sheet.passage().at(start - 1).folded, "de het") && sheet.is_free(start - 1);
    return article ? start - 1 : start;
}

void add_street(Sheet& sheet, std::size_t start, std::size_t end, Severity severity) {
    const Mark mark{FindingKind::Street, severity, "een straat"};
    if (!sheet.add(with_article(sheet, start), end, mark)) sheet.add(start, end, mark);
}

// "Laan van Meerdervoort", "Plein 1940".
std::size_t opened_street_end(const Passage& text, std::size_t i) {
    if (!text.at(i).is_capital() || !is_one_of(text.at(i).folded, openers)) return 0;
    std::size_t at = skip_particles(text, i + 1);
    if (at == i + 1) return 0;
    const auto first = at;
    while (text.at(at).is_capital() && at < first + 3) ++at;
    return at > first ? at : 0;
}

bool tells_of_living(const Passage& text, std::size_t i) {
    for (std::size_t back = 1; back <= 5 && back <= i; ++back)
        if (is_one_of(text.at(i - back).folded, living)) return true;
    return false;
}

bool is_measure(const Passage& text, std::size_t end) {
    return is_one_of(text.at(end).folded, "uur jaar jarige km kilometer meter keer euro weken dagen maanden minuten procent januari "
                                          "februari maart april mei juni juli augustus september oktober november december");
}

// "woont aan het Rond 12", "woont op De Meent 4": a name of any kind, with a number.
void add_unlike_street(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    std::size_t at = i + 1;
    const bool named = is_one_of(text.at(i).folded, "onder achter bij over") && text.at(i).is_capital() && !text.at(i).sentence_start;
    if (!named && !is_one_of(text.at(i).folded, "aan op adres de het in")) return;
    if (text.is_mark(at, ':')) ++at;
    const bool named_article =
        is_one_of(text.at(at).folded, "de het") && text.at(at).is_capital() && !text.at(at).sentence_start; // "De Meent"
    if (is_one_of(text.at(at).folded, "de het")) ++at;
    const auto first = at;
    while (text.at(at).is_capital() && at < first + 3 && sheet.is_free(at)) ++at;
    if (at == first || text.at(first).has(mark::known) || title_at(text, first).end) return;
    const auto end = house_number_end(text, at);
    const bool year = text.at(at).letters == 4 && (text.at(at).folded.starts_with("19") || text.at(at).folded.starts_with("20"));
    if (!end || year || text.is_tight(at) || text.is_mark(at, ',') || is_one_of(text.at(end).folded, "jaar uur keer kinderen euro jarige"))
        return;
    const auto start = text.at(i).is_capital() && !text.at(i).sentence_start && at > i + 1 ? i
                       : named_article                                                     ? first - 1
                                                                                           : first; // "Aan de Beek 3"
    sheet.add(start, end, {FindingKind::Street, tells_of_living(text, i + 1) ? Severity::High : Severity::Thought, "een adres"});
}

void add_post_box(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const bool number = text.at(i + 1).is_number() && text.at(i + 1).letters <= 6;
    if (is_one_of(text.at(i).folded, "postbus antwoordnummer") && number)
        sheet.add(i, i + 2, {FindingKind::Street, Severity::High, "een postadres"});
}

// "Weena 505": a name with a number, and nothing that tells of a street.
void add_name_with_number(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& name = text.at(i);
    const auto& number = text.at(i + 1);
    if (!sheet.is_free(i) || name.casing != Casing::Capital || name.sentence_start || name.letters < 4 || text.is_tight(i + 1) ||
        !number.is_number() || number.letters > 3)
        return;
    if (name.has(mark::known | mark::ordinary | mark::given) || is_measure(text, i + 2) || text.is_mark(i + 2, ':')) return;
    if (const auto end = house_number_end(text, i + 1)) sheet.add(i, end, {FindingKind::Street, Severity::Thought, "een adres"});
}

// "de buurman van nummer 16", "die heks van 14b": with the street known, a neighbour knows the house.
void add_house(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const bool behind_word = is_one_of(text.at(i - 1).folded, "op van bij naast tegenover huis");
    const bool told = is_one_of(text.at(i).folded, "huisnummer huisnr") || (is_one_of(text.at(i).folded, "nummer nr") && behind_word);
    const auto number = !told ? i : text.is_mark(i + 1, '.') ? i + 2 : i + 1;
    const bool suffixed =
        behind_word && text.at(i + 1).letters == 1 && text.at(i + 1).is_word() && text.is_tight(i + 1) && !text.is(i + 1, "x");
    const bool lived_on = text.is(i - 1, "op") && text.at(i).is_number() && tells_of_living(text, i) && !is_measure(text, i + 1) &&
                          !is_one_of(text.at(i + 1).folded, "hoog kamers m2 zolder");
    if (!(told || suffixed || lived_on) || text.at(number).letters > 3) return;
    if (const auto end = house_number_end(text, number))
        sheet.add(i, end, {FindingKind::Street, Severity::Thought, "een huis in de buurt"});
}

} // namespace

void find_addresses(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sheet.is_free(i) || !text.at(i).is_word()) continue;
        add_post_box(sheet, i);
        const auto opened = opened_street_end(text, i);
        const bool likely = ends_like_street(text.at(i), true) || (is_certain_street(text.at(i)) && !text.at(i).has(mark::ordinary)) ||
                            (text.at(i).is_capital() && !text.at(i).sentence_start && is_one_of(text.at(i).folded, street_words));
        if (!opened && !likely) continue;
        const bool shortened = text.is_mark(i + 1, '.') && text.is_tight(i + 1) && is_shortened_street(text.at(i)); // "Kerkstr. 12"
        const auto behind = opened ? opened : shortened ? i + 2 : i + 1;
        const bool side = text.at(behind).is_capital() &&
                          is_one_of(text.at(behind).folded, "n o z w noord oost zuid west nz zz oz wz"); // "Hoofdstraat W 12"
        const auto number = house_number_end(text, side ? behind + 1 : behind);
        if (number && !is_measure(text, number)) add_street(sheet, street_start(sheet, i), number, Severity::High);
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        add_unlike_street(sheet, i);
        add_house(sheet, i);
        add_name_with_number(sheet, i);
    }
}

namespace {

// "op de molenweg", in a text without capitals.
void add_hurried(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& token = text.at(i);
    if (text.has_capitals() || !is_certain_street(token) || token.has(mark::ordinary | mark::surname)) return;
    if (is_one_of(text.at(i - 1).folded, "de het") && is_one_of(text.at(i - 2).folded, "aan in op uit naar van langs bij"))
        add_street(sheet, i, i + 1, Severity::Thought);
}

} // namespace

void find_streets(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sheet.is_free(i)) continue;
        const auto& token = text.at(i);
        if (!token.is_capital()) {
            add_hurried(sheet, i);
            continue;
        }
        const auto opened = opened_street_end(text, i);
        const bool word =
            !token.sentence_start && is_one_of(token.folded, street_words) && text.at(i - 1).is_capital() && !text.at(i - 1).sentence_start;
        if (!opened && !word && !(is_certain_street(token) && !token.has(mark::ordinary | mark::known))) continue;
        if (token.has(mark::surname | mark::given) && (!text.is(i - 1, "de") || token.sentence_start)) continue; // "van Dijk", "Verlaan"
        const auto start = street_start(sheet, i);
        const auto before = is_one_of(text.at(start - 1).folded, "de het") ? text.at(start - 2).folded : text.at(start - 1).folded;
        const bool placed = is_one_of(before, "aan in op uit hoek naar van door langs bij") && !text.at(start).sentence_start;
        if (placed || is_one_of(text.at(start - 1).folded, "de het") || token.casing == Casing::Capital)
            add_street(sheet, start, opened ? opened : i + 1, placed ? Severity::High : Severity::Thought);
    }
}

} // namespace tandem::language
