// Villages, towns, districts and regions.
#include "language/detect/person_words.h"
#include "language/detect/phrases.h"
#include "language/detect/sheet.h"
#include "language/detect/word_forms.h"

#include <algorithm>
#include <array>

namespace tandem::language {
namespace {

constexpr std::string_view at_place = "in te naar uit vanuit nabij richting omgeving";
const WordSet kinds("wijk buurt dorp gehucht stadsdeel stad gemeente plaats woonplaats kern buurtschap regio");
const WordSet
    landscapes("bos bossen heide hei polder plas plassen meer meren duinen duin strand haven kanaal berg heuvels wouden woud park venen "
               "sluis dijk kust brug");
const WordSet living("woont woonde wonen woonachtig gewoond woonplaats verhuisd verhuist");
constexpr std::array<std::string_view, 22> place_endings{"dorp",    "veen",   "wijk",  "woude",  "drecht", "ingen", "hoven", "rade",
                                                         "oord",    "zijl",   "wolde", "mond",   "broek",  "beek",  "waard", "kerke",
                                                         "kapelle", "schans", "weerd", "hausen", "stadt",  "ville"};

bool lives_there(const Passage& text, std::size_t i) {
    for (std::size_t back = 1; back <= 4 && back <= i; ++back)
        if (is_one_of(text.at(i - back).folded, living)) return true;
    return false;
}

std::string suggestion(WordMarks marks) {
    const auto sorts = marks & (mark::district | mark::village | mark::region | mark::abroad | mark::large_place);
    if (sorts == mark::district) return "een wijk";
    if (sorts == mark::village) return "een dorp";
    if (sorts == mark::large_place) return "een stad";
    if (sorts == (mark::large_place | mark::region)) return "een streek";
    if (sorts == (mark::large_place | mark::abroad)) return "het buitenland";
    return "een plaats"; // or several of that name
}

// "(NH)" behind a name that several provinces have.
std::size_t with_province(const Passage& text, std::size_t end) {
    constexpr std::string_view provinces = "nh zh gld gr dr fr ov nb lb lim ut utr fl zld";
    if (text.is_mark(end, '(') && text.is_mark(end + 2, ')') && is_one_of(text.at(end + 1).folded, provinces)) return end + 3;
    return text.at(end).casing == Casing::Upper && is_one_of(text.at(end).folded, provinces) ? end + 1 : end;
}

// "Friesland Bank": a place and an ordinary word with a capital are a house together.
std::size_t house_end(const Passage& text, std::size_t end) {
    const auto& next = text.at(end);
    const bool word = next.casing == Casing::Capital && next.letters > 3 && !next.sentence_start && !next.line_start && !text.is_tight(end);
    const bool house = word && next.has(mark::noun) && !next.has(mark::grammar | mark::known | mark::place | mark::given | mark::surname);
    return house && !title_at(text, end).end ? end + 1 : end;
}

void add_place(Sheet& sheet, std::size_t i, const Phrase& place) {
    const auto& text = sheet.passage();
    const bool small = (place.marks & mark::large_place) == 0;
    const auto severity = small && lives_there(text, i) ? Severity::High : Severity::Thought;
    const auto start = i > 0 && text.is_apostrophe(i - 1) && text.is_tight(i) ? i - 1 : i;
    if (const auto house = house_end(text, place.end); house > place.end && sheet.is_free(start, house)) {
        sheet.add(start, house, {FindingKind::Institution, Severity::Thought, "een instelling"});
        return;
    }
    const Mark mark{FindingKind::Place, severity, suggestion(place.marks)};
    if (!sheet.add(start, with_province(text, place.end), mark)) sheet.add(i, place.end, mark);
}

bool is_capital_phrase(const Passage& text, std::size_t first, std::size_t last) {
    return std::ranges::any_of(std::array{first, last - 1}, [&](std::size_t i) { return text.at(i).is_capital(); }) &&
           text.at(last - 1).is_capital();
}

// In small letters only where the sentence speaks of going or living.
void add_lower(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& token = text.at(i);
    const bool lived = is_one_of(text.at(i - 2).folded, living) && text.is(i - 1, "in") && !token.has(mark::grammar); // "woont in assen"
    if (!is_one_of(text.at(i - 1).folded, at_place) || (token.has(mark::ordinary | mark::given | mark::known) && !lived)) return;
    if (token.has(mark::surname) && !lives_there(text, i)) return;
    add_place(sheet, i, {i + 1, token.marks});
}

// "het Soerense bos", "de Loenense heide": named after a place.
bool add_landscape(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& token = text.at(i);
    if (token.casing != Casing::Capital || token.sentence_start || !(is_adjective(token) || token.has(mark::known))) return false;
    if (!is_one_of(text.at(i + 1).folded, landscapes) || !sheet.is_free(i, i + 2)) return false;
    return sheet.add(i, i + 2, {FindingKind::Place, Severity::Thought, "natuur in de buurt"});
}

// "in Nergensdrecht": no list has it, but it stands where a place stands.
void add_unlisted(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& token = text.at(i);
    if (token.casing != Casing::Capital || is_adjective(token) || token.sentence_start ||
        token.has(mark::ordinary | mark::known | mark::given | mark::surname))
        return;
    const auto before = text.at(i - 1).folded;
    const bool kind = is_one_of(before, kinds);
    const bool ending = token.letters > 5 && std::ranges::any_of(place_endings, [&](auto e) { return token.folded.ends_with(e); });
    const bool after = is_one_of(before, at_place) && (lives_there(text, i) || ending || is_one_of(before, "te in uit"));
    if (!kind && !after) return;
    std::size_t end = i + 1;
    if (text.is_mark(end, '-') && text.is_tight(end) && text.is_tight(end + 1) && text.at(end + 1).is_capital()) end += 2;
    sheet.add(i, end, {FindingKind::Place, Severity::Thought, "een plaats"});
}

} // namespace

void find_long_places(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!text.at(i).has(mark::phrase_start) || !sheet.is_free(i)) continue;
        const auto place = longest_phrase(text, i, mark::place);
        const bool hurried = !text.at(i).has(mark::grammar) && (is_one_of(text.at(i - 1).folded, at_place) || !text.has_capitals());
        if (place.end > i + 1 && (hurried || is_capital_phrase(text, i, place.end))) add_place(sheet, i, place);
    }
}

void find_places(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sheet.is_free(i) || !text.at(i).is_word()) continue;
        const auto& token = text.at(i);
        if (add_landscape(sheet, i)) continue;
        if (!token.has(mark::place)) {
            add_unlisted(sheet, i);
        } else if (!token.is_capital()) {
            add_lower(sheet, i);
        } else if (!(token.sentence_start && is_ordinary_form(text.book(), token.folded)) && !token.has(mark::known)) {
            std::size_t end = i + 1; // "Amersfoort-Noord"
            if (text.is_mark(end, '-') && text.is_tight(end) && text.is_tight(end + 1) && text.at(end + 1).is_capital() &&
                sheet.is_free(end, end + 2))
                end += 2;
            add_place(sheet, i, {end, token.marks});
        }
    }
}

} // namespace tandem::language
