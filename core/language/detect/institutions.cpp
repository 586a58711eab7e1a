// Named institutions: a kind of house with a name, or a name many people know.
#include "language/detect/institution_kinds.h"
#include "language/detect/person_words.h"
#include "language/detect/phrases.h"
#include "language/detect/sheet.h"
#include "language/detect/word_forms.h"

#include <algorithm>

namespace tandem::language {
namespace {

// Between the words of a name: "Linde en Beuk", "Kind aan Huis".
constexpr std::string_view links = "en van de den der het t & op in aan met";
const WordSet
    days("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober "
         "november december noord zuid oost west");
constexpr std::string_view ordinary_adjectives = "grote oude nieuwe lange hoge kleine groene rode witte";

bool is_quote(const Passage& text, std::size_t i) {
    const auto sign = text.text_of(text.at(i));
    return sign == "\"" || sign == "\u201c" || sign == "\u201d" || sign == "\u201e" || sign == "\u2018" || sign == "'";
}

bool is_name_part(const Sheet& sheet, std::size_t i) {
    const auto& token = sheet.passage().at(i);
    const auto title = title_at(sheet.passage(), i);
    const bool letter = token.letters == 1; // of a person, or a key to press
    return sheet.is_free(i) && token.is_capital() && !letter && (!token.sentence_start || sheet.passage().is_mark(i - 1, ':')) &&
           !(token.has(mark::known) && !token.has(mark::given | mark::surname | mark::place)) &&
           (!title.end || title.relation || title.official);
}

// "Flexwerk West", "Kredietbank Nederland"
bool is_part_of_country(const Sheet& sheet, std::size_t i) {
    return sheet.is_free(i) && sheet.passage().at(i).casing == Casing::Capital &&
           is_one_of(sheet.passage().at(i).folded,
                     "noord oost zuid west noordwest zuidwest noordoost zuidoost nederland holland zorg jeugdzorg thuiszorg");
}

// Over "van de" to the next word of the name; `i` where none follows. A person or a place behind "met", "en" or "in" stands apart.
std::size_t over_links(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    std::size_t at = i;
    while (at < i + 3 && is_one_of(text.at(at).folded, links)) ++at;
    if (at == i || !is_name_part(sheet, at) || (at > i + 1 && is_one_of(text.at(i).folded, "en & met"))) return i;
    const bool apart = is_one_of(text.at(i).folded, "in met aan op") && at == i + 1 && text.at(at).has(mark::place | mark::given);
    const bool titled = is_one_of(text.at(i - 2).folded, "de het t sint st");
    const bool somebody = is_one_of(text.at(i).folded, "en &") && text.at(at).has(mark::given) && titled; // not "Ot en Sien"
    return apart || somebody ? i : at;
}

// Rightwards over "De Zonnehoek", "Sint Jan", "\"De Regenboog\"", "Linde en Beuk": one behind, or `i` when no name stands there.
std::size_t name_end(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const bool article = text.is_apostrophe(i) && is_one_of(text.at(i + 1).folded, "t s") && text.is_tight(i + 1); // "'t Palet"
    if (is_quote(text, i) && !article) {
        for (std::size_t at = i + 1; at < i + 8 && at < text.size(); ++at)
            if (is_quote(text, at)) return at > i + 1 ? at + 1 : i;
        return i;
    }
    std::size_t at = i;
    if (text.is_apostrophe(at)) ++at;
    const bool saint = text.is(at, "heilige") && text.at(at).is_capital() && text.at(at + 1).is_capital() && sheet.is_free(at, at + 2);
    if (saint) return at + 2;
    if (is_one_of(text.at(at).folded, "de het t sint st")) {
        const bool sign = (text.is_mark(at + 1, '.') || text.is_mark(at + 1, '-')) && text.is_tight(at + 1); // "St. Jan", "Sint-Joris"
        at += sign ? 2U : 1U;
    }
    std::size_t end = i;
    while (at < i + 9) {
        if (is_name_part(sheet, at) || ((end > i || text.at(i - 1).is_capital()) && is_part_of_country(sheet, at)))
            end = ++at;
        else if (end > i && text.is_mark(at, '-') && text.is_tight(at) && text.is_tight(at + 1))
            ++at;
        else if (const auto next = end > i ? over_links(sheet, at) : at; next > at)
            at = next;
        else
            break;
    }
    return end;
}

// Leftwards over "'t Oude Huis", "Willem-Sophia". Of a name that is grown together with its kind particles go along: "Willem de
// Zwijgerschool".
std::size_t name_start(const Sheet& sheet, std::size_t i, bool grown) {
    const auto& text = sheet.passage();
    std::size_t start = i;
    for (std::size_t at = i; at > 0 && i - at < 5 && sheet.is_free(at - 1) && !text.at(at).line_start;) {
        const bool pair =
            text.is(at - 1, "en") && text.at(at).is_capital() && is_one_of(text.at(at - 3).folded, "de het"); // "de Petrus en Pauluskerk"
        const bool particle = (grown || at < i) && text.at(at).is_capital() && is_one_of(text.at(at - 1).folded, "de van der den");
        const bool joined = (pair || particle) && text.at(at - 2).is_capital() && text.at(at - 2).has(mark::given);
        if (joined && sheet.is_free(at - 2)) {
            at = start = at - 2;
            continue;
        }
        const bool hyphen = text.is_mark(at - 1, '-') && text.is_tight(at) && text.is_tight(at - 1);
        const std::size_t word = hyphen ? at - 2 : at - 1;
        const auto& token = text.at(word);
        const bool grammar = token.has(mark::grammar) && !is_one_of(token.folded, ordinary_adjectives) &&
                             (token.sentence_start || !token.has(mark::given | mark::surname | mark::place));
        const bool start_word = token.sentence_start && token.has(mark::ordinary) && !token.has(mark::given);
        if (!token.is_capital() || grammar || start_word || (hyphen && at < 2) || !sheet.is_free(word)) break;
        at = start = word;
    }
    if (start < i && start > 0 && text.is(start - 1, "t") && text.is_apostrophe(start - 2)) return start - 2;
    if (start < i && start > 0 && text.is_mark(start - 1, '.') && is_one_of(text.at(start - 2).folded, "st")) return start - 2;
    return start;
}

bool is_medical_centre(const Passage& text, std::size_t i) {
    return is_one_of(text.at(i).folded, "medisch academisch") && is_one_of(text.at(i + 1).folded, "centrum ziekenhuis spectrum");
}

void add_by_kind(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto* kind = is_medical_centre(text, i) ? &hospital_kind() : institution_kind(text.at(i));
    if (!kind || !sheet.is_free(i)) return;
    std::size_t behind = is_medical_centre(text, i) ? i + 2 : i + 1;
    if (text.is_mark(behind, '(') && !text.at(behind + 1).has(mark::given)) { // "nagelsalon (Lotus Nails)"
        const auto bracketed = name_end(sheet, behind + 1);
        if (bracketed > behind + 1)
            sheet.add(behind + 1, bracketed, {FindingKind::Institution, kind->severity, std::string(kind->suggestion)});
    }
    const bool colon = text.is_mark(behind, ':') && text.is_tight(behind); // "Apotheek: De Ster"
    if (colon) ++behind;
    const bool heading = text.at(i).is_capital() && !text.at(i).sentence_start;
    std::size_t start = name_start(sheet, i, false);
    std::size_t end = name_end(sheet, behind);
    if (end == behind && colon) end = --behind;
    if (end == behind && start == i) return;
    // "school Fatima": a given name alone is a person, unless the word has a capital too.
    const bool person =
        start == i && end == behind + 1 && text.at(behind).has(mark::given) && !heading && kind->severity == Severity::Thought;
    if (person) return;
    if (start < i && end > behind && text.at(behind).has(mark::given)) end = behind;
    sheet.add(start, end, {FindingKind::Institution, kind->severity, std::string(kind->suggestion)});
}

// "Bonifatiuskerk", "Antoniusziekenhuis".
void add_grown_together(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& token = text.at(i);
    if (!token.is_capital() || token.letters < 8 || token.has(mark::ordinary | mark::known | mark::surname)) return;
    std::string_view stem;
    const auto* kind = kind_grown_together(token.folded, stem);
    if (!kind || (token.sentence_start && is_ordinary_form(text.book(), stem))) return;
    sheet.add(name_start(sheet, i, true), i + 1, {FindingKind::Institution, kind->severity, std::string(kind->suggestion)});
}

// "Humanitas Zutphen", "Stadsbank Oost": what many towns have, but only one of them is meant.
void add_branch(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& chain = text.at(i);
    const auto& place = text.at(i + 1);
    const bool office =
        chain.has(mark::noun) && !chain.has(mark::given | mark::surname) && !chain.sentence_start; // "Jeugdbescherming Noord"
    if (!chain.is_capital() || !(chain.has(mark::known) || office) || chain.letters < 3 || is_adjective(chain) ||
        is_one_of(chain.folded, days))
        return;
    if (place.casing != Casing::Capital || place.line_start || text.is_tight(i + 1) || !sheet.is_free(i, i + 2)) return;
    const auto behind = longest_phrase(text, i + 1, mark::place).end;
    const bool town = chain.has(mark::known) && behind > i + 1 && !place.has(mark::given | mark::known);
    const bool branch = town || is_part_of_country(sheet, i + 1);
    if (branch) sheet.add(i, std::max(behind, i + 2), {FindingKind::Institution, Severity::Thought, "een instelling"});
}

// "naar Sint Jozef", "bij St. Antonius": a house, where it is no village.
void add_saint(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& token = text.at(i);
    if (!is_one_of(token.folded, "sint st huize") || !token.is_capital() || token.sentence_start || !sheet.is_free(i)) return;
    if (longest_phrase(text, i, mark::place).end > i + 1) return;
    if (const auto end = name_end(sheet, i); end > i + 1)
        sheet.add(i, end, {FindingKind::Institution, Severity::Thought, "een instelling"});
}

void add_known(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const bool hurried = !text.has_capitals() && !text.at(i).has(mark::ordinary);
    if (!text.at(i).is_capital() && !text.at(i).has(mark::phrase_start) && !hurried) return; // "de Zonnehoek"
    auto found = longest_phrase(text, i, mark::institution);
    if (!found.end || !sheet.is_free(i)) return;
    const bool single = found.end == i + 1;
    const auto& token = text.at(i);
    if (single && !(token.is_capital() || hurried)) return;
    if (single && (token.has(mark::given | mark::surname) || (token.has(mark::ordinary) && token.sentence_start))) return;
    if (!single && !text.at(found.end - 1).is_capital() && text.has_capitals()) return;
    const bool care_home = (found.marks & mark::hospital) == 0;
    const auto extended = name_end(sheet, found.end);
    const bool with_kind =
        institution_kind(text.at(found.end)) || is_one_of(text.at(found.end).folded, "revalidatiecentrum zorg thuiszorg");
    const auto& next = text.at(found.end);
    const bool direction = is_part_of_country(sheet, found.end); // "Buurtzorg Zuid"
    const bool place = !single && extended == found.end + 1 && next.has(mark::place);
    const bool department = extended == found.end + 1 && !next.has(mark::place) && !is_name_word(next); // "Altrecht Bipolair"
    const auto end = with_kind || direction ? found.end + 1 : place || department ? extended : found.end;
    const auto start = text.is(i - 1, "t") && text.is_apostrophe(i - 2) ? i - 2 : i;
    sheet.add(start, end, {FindingKind::Institution, Severity::Thought, care_home ? "een zorginstelling" : "een ziekenhuis"});
}

} // namespace

void leave_out_known(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!text.at(i).has(mark::phrase_start)) continue;
        const auto phrase = longest_phrase(text, i, mark::known);
        if (phrase.end <= i + 1 || !sheet.is_free(i, phrase.end)) continue;
        const auto town =
            text.at(phrase.end).is_capital() && !text.is_tight(phrase.end) ? longest_phrase(text, phrase.end, mark::place).end : 0;
        if (town > phrase.end + 1 || (town > phrase.end && !text.at(phrase.end).has(mark::given | mark::known))) // "Leger des Heils Ede"
            sheet.add(i, town, {FindingKind::Institution, Severity::Thought, "een instelling"});
        else
            sheet.leave_out(i, phrase.end);
    }
}

void find_institutions(Sheet& sheet) {
    const auto size = sheet.passage().size();
    const auto& text = sheet.passage();
    // Long names before their last word is taken for a kind ("Haaglanden Medisch Centrum"), short ones after: "basisschool 't Palet".
    for (std::size_t i = 0; i < size; ++i)
        if (!institution_kind(text.at(i - 1)) && longest_phrase(text, i, mark::institution).end > i + 1) add_known(sheet, i);
    for (std::size_t i = 0; i < size; ++i) add_by_kind(sheet, i);
    for (std::size_t i = 0; i < size; ++i) add_known(sheet, i);
    for (std::size_t i = 0; i < size; ++i)
        if (sheet.is_free(i)) add_grown_together(sheet, i);
    for (std::size_t i = 0; i < size; ++i) {
        add_saint(sheet, i);
        add_branch(sheet, i);
    }
}

} // namespace tandem::language
