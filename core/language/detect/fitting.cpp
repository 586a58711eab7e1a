#include "language/detect/fitting.h"

#include "language/detect/person_words.h"

namespace tandem::language {
namespace {

constexpr std::string_view articles = "de het een t";
constexpr std::string_view definite = "de het t";
const WordSet owners("mijn mn m'n je jouw uw zijn z'n haar ons onze hun jullie deze die dit dat geen elke iedere welke beide diens wiens");
constexpr std::string_view beside_street = "aan op bij nabij langs vlakbij tegenover achter naast te";
constexpr std::string_view with_street = "in uit naar vanuit van door rond over vanaf tot om richting";
const WordSet living("woont woonde wonen woonachtig verblijft verblijf huurt verhuisd woonadres");
const WordSet labels(
    "tel telefoon telefoonnr mobiel gsm fax bsn iban kenteken rekening rekeningnr dossier kenmerk zaak nummer nr sofi polis paspoort "
    "postcode mail email website site telefonisch");
const WordSet plural("kinderen buren ouders vrienden broers zussen kleinkinderen");
constexpr std::string_view family_words = "oma opa tante oom ome mama papa";
constexpr std::string_view areas = "gemeente wijk buurt dorp stad stadsdeel regio streek gehucht plaats woonplaats";

bool starts_with(const std::string& words, std::string_view start) { return words.starts_with(start); }

// The token in front of the finding, when it may be taken along; nothing is taken over the end of a line.
bool may_take(const Sheet& sheet, std::size_t i, std::string_view words) {
    return i > 0 && sheet.is_free(i - 1) && !sheet.passage().at(i).line_start && is_one_of(sheet.passage().at(i - 1).folded, words);
}

// "mijn oudste", "de katholieke": the word in front belongs to an owner or an article further on.
bool has_owner(const Passage& text, std::size_t i) {
    if (text.at(i).line_start || text.at(i - 1).type != TokenType::Word) return false;
    const auto& before = text.at(i - 1);
    if (is_one_of(before.folded, owners)) return true;
    const auto further = text.at(i - 2).folded;
    const bool describes = before.letters > 3 && before.folded.ends_with('e') && is_one_of(further, articles);
    return !before.is_capital() && (describes || is_one_of(further, owners));
}

bool has_label(const Passage& text, std::size_t i) {
    std::size_t at = i;
    while (at > 0 && i - at < 3 &&
           (text.is_mark(at - 1, ':') || text.is_mark(at - 1, '.') || is_one_of(text.at(at - 1).folded, "is nr nummer")))
        --at;
    const auto word = text.at(at - 1).folded;
    return is_one_of(word, labels) || (at < i && (text.is(at, "nummer") || text.is(at, "nr"))) ||
           (word.size() > 4 && (word.ends_with("nummer") || word.ends_with("nr") || word.ends_with("adres")));
}

void fit_street(const Sheet& sheet, MarkedTokens& marked) {
    const auto& text = sheet.passage();
    if (marked.mark.suggestion == "een postadres") return;
    if (marked.mark.suggestion == "een huis in de buurt") {
        if (may_take(sheet, marked.first, "op")) --marked.first, marked.mark.suggestion = "in een huis in de buurt";
        return;
    }
    if (may_take(sheet, marked.first, articles)) --marked.first;
    const bool article = is_one_of(text.at(marked.first).folded, definite);
    const auto before = text.at(marked.first).line_start ? std::string_view() : text.at(marked.first - 1).folded;
    auto& words = marked.mark.suggestion;
    if (may_take(sheet, marked.first, beside_street)) {
        --marked.first;
        words = "in de wijk";
    } else if (is_one_of(before, with_street)) {
        words = "de wijk";
    } else if (is_one_of(before, living)) {
        words = "in de wijk";
    } else if (has_owner(text, marked.first)) {
        words = "straat"; // "de hele Pijnboomstraat"
    } else {
        words = article ? "een straat in de wijk" : "een adres in de wijk";
    }
}

void fit_place(const Sheet& sheet, MarkedTokens& marked) {
    const auto& text = sheet.passage();
    if (may_take(sheet, marked.first, areas)) {
        --marked.first;
        const auto area = text.at(marked.first).folded;
        marked.mark.suggestion = "een " + std::string(is_one_of(area, "woonplaats") ? "plaats" : area);
    }
    if (may_take(sheet, marked.first, definite)) --marked.first;
    if (may_take(sheet, marked.first, "te")) {
        --marked.first;
        marked.mark.suggestion = "in " + marked.mark.suggestion;
    }
}

// "De vrijwilliger, Anneke de Wit," and "dochter (Sanne)": the name goes, who it is stays.
bool take_role(const Sheet& sheet, MarkedTokens& marked) {
    const auto& text = sheet.passage();
    if (marked.first < 2 || marked.mark.suggestion != "iemand" || text.at(marked.first).line_start || text.at(marked.first - 1).line_start)
        return false;
    const auto role = title_at(text, marked.first - 2);
    const bool bracket = text.is_mark(marked.first - 1, '(') && text.is_mark(marked.last, ')');
    const bool comma = text.is_mark(marked.first - 1, ',') && text.is_mark(marked.last, ',');
    if (!role.relation || role.suggestion.empty() || role.end != marked.first - 1 || !(bracket || comma)) return false;
    if (!sheet.is_free(marked.first - 2, marked.first) || !sheet.is_free(marked.last)) return false;
    marked.first -= 2;
    ++marked.last;
    marked.mark.suggestion = role.suggestion;
    marked.mark.is_role = true;
    return true;
}

void fit_role(const Sheet& sheet, MarkedTokens& marked) {
    const auto& text = sheet.passage();
    auto& words = marked.mark.suggestion;
    for (auto& c : words)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (is_one_of(words, plural) || is_one_of(words, family_words)) return;
    if (may_take(sheet, marked.first, articles))
        --marked.first;
    else if (has_owner(text, marked.first) || (text.at(marked.first - 1).is_word() && !text.at(marked.first).line_start &&
                                               text.at(marked.first - 1).folded.ends_with('e') && text.at(marked.first - 1).is_capital()))
        return; // "Biologische moeder"
    words = "een " + words;
}

// "naar de Sint Jozefkerk" becomes "naar een geloofsgemeenschap", "haar school De Boog" becomes "haar school".
void fit_article(const Sheet& sheet, MarkedTokens& marked) {
    auto& words = marked.mark.suggestion;
    if (!starts_with(words, "een ")) return;
    if (has_owner(sheet.passage(), marked.first))
        words.erase(0, 4);
    else if (may_take(sheet, marked.first, articles))
        --marked.first;
}

void fit_number(const Passage& text, MarkedTokens& marked) {
    if (has_label(text, marked.first)) marked.mark.suggestion = "(weggelaten)";
}

} // namespace

void fit_into_sentence(const Sheet& sheet, MarkedTokens& marked) {
    switch (marked.mark.kind) {
    case FindingKind::Street: return fit_street(sheet, marked);
    case FindingKind::Place: return fit_place(sheet, marked);
    case FindingKind::Name: take_role(sheet, marked); return marked.mark.is_role ? fit_role(sheet, marked) : fit_article(sheet, marked);
    case FindingKind::Institution: return fit_article(sheet, marked);
    case FindingKind::Age:
        if (marked.mark.suggestion == "kind" || marked.mark.suggestion == "peuter")
            may_take(sheet, marked.first, definite) ? void(--marked.first) : void();
        return;
    case FindingKind::Phone:
    case FindingKind::Bsn:
    case FindingKind::IdNumber:
    case FindingKind::Iban:
    case FindingKind::NumberPlate:
    case FindingKind::Postcode: return fit_number(sheet.passage(), marked);
    case FindingKind::Mail:
    case FindingKind::Url:
    case FindingKind::Date:
    case FindingKind::Birthday:
    case FindingKind::PartialDate:
    case FindingKind::Fact: return;
    }
}

} // namespace tandem::language
