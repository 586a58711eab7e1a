// Ages, in figures and in words.
#include "language/detect/person_words.h"
#include "language/detect/sheet.h"

#include <array>
#include <charconv>
#include <optional>

namespace tandem::language {
namespace {

constexpr int most = 120;
constexpr int unique_from = 100; // so few reach it that the age alone points to somebody

const WordSet persons("jongeman jongedame kindje stel zoontje dochtertje vrouw man mevrouw meneer dame heer jongen meisje jongetje zoon "
                      "dochter kind baby moeder vader oma opa broer zus zusje broertje kleinzoon kleindochter "
                      "buurvrouw buurman puber tiener peuter kleuter tweeling client clienten patient inwoner bewoner bewoonster weduwe "
                      "weduwnaar student leerling partner "
                      "echtgenoot echtgenote jongere oudere tante oom neef nicht vriend vriendin persoon iemand kinderen zoons dochters "
                      "moeders mw dhr mevr mr");
constexpr std::string_view years = "jaar jr jaren j";
const WordSet not_years("jaar jr jaren maanden weken dagen uur euro keer procent kinderen personen mensen kilo meter januari februari "
                        "maart april mei juni juli augustus september oktober november december");
const WordSet being("is was wordt werd word ben bent zijn waren geworden bijna al pas net nu inmiddels ruim");
// Between the verb and the figure: "wordt dan 90", "is hij 95".
const WordSet between("dan morgen vandaag straks binnenkort hij ze zij ik u je maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");
const WordSet lasting("al elke iedere sinds afgelopen laatste na over binnen om per komende eerste duurt duurde gedurende ruim hele "
                      "minstens zeker nog vorige volgende paar voor in");
const WordSet past(
    "geleden later lang ervaring gewerkt cel gevangenisstraf gevangenis getrouwd samen bezig werkzaam gestopt eerder terug dienst achter "
    "nadat lidmaatschap garantie wachten nodig gescheiden weduwe weduwnaar vooruit werkervaring jonger ouder dakloos clean nuchter dood "
    "overleden droog");
constexpr std::array<std::string_view, 20> small_words{"nul",      "een",      "twee",    "drie",      "vier",     "vijf",     "zes",
                                                       "zeven",    "acht",     "negen",   "tien",      "elf",      "twaalf",   "dertien",
                                                       "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"};
constexpr std::array<std::string_view, 9> tens{"tien",   "twintig",  "dertig",  "veertig", "vijftig",
                                               "zestig", "zeventig", "tachtig", "negentig"};

std::optional<int> value_in_words(std::string_view word) {
    for (std::size_t n = 0; n < small_words.size(); ++n)
        if (word == small_words[n]) return static_cast<int>(n);
    for (std::size_t n = 1; n < tens.size(); ++n) {
        const int ten = 10 * (static_cast<int>(n) + 1);
        if (word == tens[n]) return ten;
        if (!word.ends_with(tens[n])) continue;
        auto unit = word.substr(0, word.size() - tens[n].size());
        if (unit.ends_with("en")) unit.remove_suffix(2); // drie-en-tachtig
        for (std::size_t u = 1; u < 10; ++u)
            if (unit == small_words[u]) return ten + static_cast<int>(u);
    }
    if (word == "honderd") return 100;
    return std::nullopt;
}

struct Age {
    int value = 0;
    std::size_t end = 0;
};

std::optional<int> one_value(const Token& token) {
    if (token.is_word()) return value_in_words(token.folded);
    int value = 0;
    if (!token.is_number() || token.letters > 3) return std::nullopt;
    std::from_chars(token.folded.data(), token.folded.data() + token.folded.size(), value);
    return value <= most ? std::optional(value) : std::nullopt;
}

// "82", "12,5", "11-12,5", "3 of 4", "tachtig".
std::optional<Age> age_at(const Passage& text, std::size_t i) {
    const auto first = one_value(text.at(i));
    if (!first) return std::nullopt;
    Age age{*first, i + 1};
    const auto over_decimals = [&] { // not over thousands
        const bool sign = text.is_mark(age.end, ',') || text.is_mark(age.end, '.');
        if (sign && text.is_tight(age.end) && text.is_tight(age.end + 1) && text.at(age.end + 1).is_number() &&
            text.at(age.end + 1).letters < 3)
            age.end += 2;
    };
    over_decimals();
    const bool pair =
        text.is(age.end, "en") && (is_one_of(text.at(age.end + 2).folded, years) || text.is_mark(age.end + 2, ')')); // (78 en 81)
    const bool range = text.is_mark(age.end, '-') && text.is_tight(age.end) && text.is_tight(age.end + 1);           // "2 - 1" is a score
    const bool joint = pair || range || is_one_of(text.at(age.end).folded, "of tot a \u2013");
    if (joint && text.at(age.end + 1).is_number() && one_value(text.at(age.end + 1))) {
        age.end += 2;
        over_decimals();
    }
    return age;
}

// "een vrouw van rond de 80"
std::string about(int value) {
    if (value < 4) return "heel jong";
    if (value < 12) return "van basisschoolleeftijd";
    if (value < 18) return "in de tienerjaren";
    return "van rond de " + std::to_string((value + 5) / 10 * 10);
}

// "ze is een tachtiger"
std::string as_noun(int value) {
    constexpr std::array<std::string_view, 8> decades{"twintiger", "dertiger",   "veertiger", "vijftiger",
                                                      "zestiger",  "zeventiger", "tachtiger", "negentiger"};
    if (value < 4) return "peuter";
    if (value < 12) return "kind";
    if (value < 20) return "tiener";
    return value < unique_from ? std::string(decades[static_cast<std::size_t>(value / 10) - 2]) : "honderdplusser";
}

void add(Sheet& sheet, std::size_t first, std::size_t last, int value, std::string suggestion) {
    sheet.add(first, last, {FindingKind::Age, value >= unique_from ? Severity::High : Severity::Thought, std::move(suggestion)});
}

// "82-jarige vrouw": the person goes with the age, so that the sentence stays whole.
bool add_year_old(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    std::optional<Age> age;
    std::size_t end = 0;
    const auto word = text.at(i).folded;
    const auto stem = word.find("jarig");
    if (stem != std::string_view::npos && stem > 0 && text.at(i).is_word()) {
        const auto value = value_in_words(word.substr(0, stem));
        if (value) age = Age{*value, i + 1}, end = i + 1;
    } else if ((age = age_at(text, i))) {
        const auto at = text.is_mark(age->end, '-') ? age->end + 1 : age->end;
        if (!is_one_of(text.at(at).folded, "jarige jarig jarigen")) return false;
        end = at + 1;
    }
    if (!age || !end) return false;
    const auto& noun = text.at(end);
    const bool with_person = noun.is_word() && is_one_of(noun.folded, persons);
    if (with_person)
        add(sheet, i, end + 1, age->value, std::string(text.text_of(noun)) + " " + about(age->value));
    else
        add(sheet, i, end, age->value, as_noun(age->value));
    return true;
}

bool ends_phrase(const Passage& text, std::size_t i) {
    const auto& next = text.at(i);
    return next.type == TokenType::Mark ? !text.is_mark(i, '-') && !text.is_mark(i, '%') && !text.is_mark(i, '/') &&
                                              !(text.is_mark(i, ':') && text.is_tight(i + 1)) &&
                                              !(text.at(i + 1).is_number() && text.is_tight(i) && text.is_tight(i + 1)) // "3.200"
                                        : is_one_of(next.folded, "en oud geworden maar die met of heeft woont is was jarig");
}

// What stands around a figure that may be an age.
struct Around {
    const Passage& text;
    std::size_t at; // the figure
    const Age& age;

    const Token& before() const { return text.at(at - 1); }
    const Token& person() const { return text.at(at - 2); }
    bool is_person() const { return is_one_of(person().folded, persons) || person().has(mark::given | mark::surname); }
    bool is_initial() const { return text.is_mark(at - 2, '.') && text.at(at - 3).letters == 1; } // "Mevrouw B."
    bool ends_with(char c) const { return text.is_mark(age.end, c); }
};

// "Jan (82)", "Mevrouw B. (89)"
bool is_in_brackets(const Around& one) {
    const bool named = one.is_person() || one.is_initial() || one.person().is_capital();
    return one.text.is_mark(one.at - 1, '(') && named && (one.ends_with(')') || (one.ends_with(',') && one.is_person()));
}

// "vrouw, 82", "Onderwijzer, 84, uit de buurt", "(Yara, 9)"
bool is_apposition(const Around& one) {
    if (!one.text.is_mark(one.at - 1, ',')) return false;
    if (one.ends_with(',')) return (one.person().is_word() || one.is_initial()) && one.age.value > 2;
    if (one.ends_with(')')) return one.is_person() || one.person().is_capital();
    return one.is_person() && !one.ends_with('.');
}

// "is 82", "wordt dan 90", "nu is hij 95", "is 1 maart 90 geworden"
bool is_said(const Around& one) {
    const auto before = one.before().folded;
    const bool said_before = is_one_of(one.person().folded, being);
    const bool turned = one.text.is(one.age.end, "geworden");
    return one.age.value > 2 &&
           (turned || (said_before && is_one_of(before, between)) || (is_one_of(before, being) && (before != "al" || said_before)));
}

// "zoon van 12", "leeftijd: 82"
bool is_of_age(const Around& one) {
    if (one.before().folded == "van") return one.is_person();
    return one.before().folded == "leeftijd" || (one.person().folded == "leeftijd" && !one.before().has(mark::given));
}

// "(m, 82)", "v 61"
bool is_behind_sex(const Around& one) {
    const bool sign = one.text.is_mark(one.at - 1, ',') || one.text.is_mark(one.at - 1, '/');
    return one.age.value > 2 && (is_one_of(one.before().folded, "m v") || (sign && is_one_of(one.person().folded, "m v")));
}

// "Derk is 81, Hendrik 79."
bool is_beside_name(const Around& one) {
    return one.age.value > 2 && one.before().has(mark::given) && one.before().is_capital() &&
           one.text.at(one.age.end).type == TokenType::Mark;
}

// "een vrouw van 62 zegt", "zoon van 12 uit de buurt": more follows, but no unit.
bool goes_on_about_person(const Around& one) {
    const auto& next = one.text.at(one.age.end);
    if (one.before().folded != "van") return false;
    return (is_one_of(one.person().folded, persons) && next.is_word() && !is_one_of(next.folded, not_years)) ||
           (one.is_person() && is_person_verb(next.folded));
}

bool add_without_years(Sheet& sheet, std::size_t i, const Age& age) {
    const auto& text = sheet.passage();
    const bool figures = text.at(i).is_number() || age.value > 12; // "ze is drie" may be anything
    const Around one{text, i, age};
    if (!figures || age.value == 0 || !(goes_on_about_person(one) || ends_phrase(text, age.end))) return false;
    const bool aside = is_in_brackets(one) || is_beside_name(one) || (is_apposition(one) && one.ends_with(')'));
    if (!aside && !is_apposition(one) && !is_of_age(one) && !is_said(one) && !is_behind_sex(one)) return false;
    const bool van = one.before().folded == "van";
    const auto words = van ? about(age.value) : aside ? as_noun(age.value) : "een " + as_noun(age.value);
    add(sheet, van ? i - 1 : i, age.end, age.value, words);
    return true;
}

bool is_duration(const Passage& text, std::size_t first, std::size_t last) {
    const auto before = text.at(first - 1).folded;
    const bool apart = text.at(last).type == TokenType::Mark; // "22 jaar, dakloos"
    if (is_one_of(text.at(last).folded, past) || (!apart && is_one_of(text.at(last + 1).folded, past))) return true;
    const bool was_age = before == "al" && is_one_of(text.at(first - 2).folded, being); // "is al 82 jaar"
    return is_one_of(before, lasting) && !was_age;
}

// "Ze is 82 jaar", "Sem, 8 jaar,"; but "man, 82 jaar" and "(82 jaar)".
bool is_said_of(const Passage& text, std::size_t i) { return is_one_of(text.at(i - 1).folded, being); }

// "82 jaar", "82 jaar oud", "8 maanden oud".
void add_with_years(Sheet& sheet, std::size_t i, const Age& age) {
    const auto& text = sheet.passage();
    const auto unit = text.at(age.end).folded;
    std::size_t end = age.end + 1;
    if (text.is_mark(end, '.') && unit == "jr" && text.is_tight(end)) ++end;
    const bool old = is_one_of(text.at(end).folded, "oud oude jong");
    const bool of_child =
        text.is(i - 1, "van") &&
        is_one_of(text.at(i - 2).folded, "baby kind kindje zoon zoontje dochter dochtertje tweeling jongen meisje jongetje kleinkind");
    const bool young = is_one_of(unit, "maanden maand weken dagen mnd") && (old || of_child);
    if (!is_one_of(unit, years) && !young) return;
    if (!old && !young && (is_duration(text, i, end) || (!text.at(i).is_number() && text.at(i).folded == "een"))) return;
    const bool van = text.is(i - 1, "van");
    const int value = young ? 0 : age.value;
    add(sheet, van ? i - 1 : i, old ? end + 1 : end, value,
        van || young          ? about(value)
        : is_said_of(text, i) ? "een " + as_noun(value)
                              : as_noun(value));
}

} // namespace

void find_ages(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sheet.is_free(i) || text.at(i).type == TokenType::Mark || add_year_old(sheet, i)) continue;
        if (text.at(i).is_number() && i > 0 && text.is_tight(i) && (text.is_mark(i - 1, '.') || text.is_mark(i - 1, ',')) &&
            text.at(i - 2).is_number())
            continue;
        const auto age = age_at(text, i);
        if (age && !add_without_years(sheet, i, *age)) add_with_years(sheet, i, *age);
    }
}

} // namespace tandem::language
