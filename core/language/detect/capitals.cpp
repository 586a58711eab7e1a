// Capitals that no rule explains: Dutch gives them to names. Worth a look, and mostly no more.
#include "language/detect/person_words.h"
#include "language/detect/sheet.h"
#include "language/detect/word_forms.h"

#include <algorithm>

namespace tandem::language {
namespace {

constexpr std::string_view articles = "de het";
constexpr std::string_view toward_house = "bij via naar door";                   // where an institution stands without an article
const WordSet links("met van voor aan in op en & der den de het te zonder tot"); // inside the name of a house
// Offices and things that writers like to give a capital; they point to nobody.
const WordSet
    offices("school kerk moskee gemeente politie brandweer rechter rechtbank huisarts arts psychiater psycholoog tandarts apotheek kliniek "
            "ziekenhuis verpleeghuis directeur manager voorzitter coordinator secretaris bestuur wet zorg raad commissie minister staat "
            "overheid provincie rijk stichting vereniging bank post voedselbank kledingbank wijkteam buurtteam buurt wijk "
            "zorgverzekering verzekeraar advocaat notaris curator bewindvoerder mentor wethouder burgemeester koning koningin "
            "cliënt client klant patient bewoner burger inwoner familie ouder ouders vader moeder kind kinderen jeugd");

bool is_explained(const Sheet& sheet, std::size_t i) {
    const auto& token = sheet.passage().at(i);
    return !sheet.is_free(i) || !token.is_word() || token.has(mark::ordinary | mark::known) || is_adjective(token) ||
           title_at(sheet.passage(), i).end;
}

bool is_unexplained(const Sheet& sheet, std::size_t i) {
    const auto& token = sheet.passage().at(i);
    if (!token.latin && sheet.is_free(i) && token.is_word())
        return token.is_capital() || token.letters > 2; // another alphabet: mostly a name
    return token.casing == Casing::Capital && token.letters > 2 && !is_explained(sheet, i);
}

// Part of a word with a hyphen, a number or an apostrophe: "Wmo-aanvraag", "T-shirt".
bool is_part_of_word(const Passage& text, std::size_t i) {
    return (text.is_mark(i + 1, '-') && text.is_tight(i + 1) && text.is_tight(i + 2) && text.at(i + 2).casing == Casing::Lower) ||
           (i > 0 && text.is_tight(i) && text.at(i - 1).type != TokenType::Mark);
}

// At the start of a sentence any word has a capital: there the word itself must look like no Dutch one, or do what only people do.
bool is_name_at_start(const Passage& text, std::size_t i) {
    const auto& token = text.at(i);
    const bool person = is_person_verb(text.at(i + 1).folded) || text.is_apostrophe(i + 1);
    if (is_ordinary_form(text.book(), token.folded)) return false;
    if (is_ordinary_compound(text.book(), token.folded)) return person && is_human_verb(text.at(i + 1).folded);
    return person || text.is_mark(i - 1, ':') || text.at(i + 1).is_word() || text.is_mark(i + 1, ',') || text.is_mark(i + 1, '(');
}

bool is_of_house(const Passage& text, std::size_t first, std::size_t last) {
    const auto before = text.at(first - 1).folded;
    if (is_one_of(before, articles)) return true;
    const auto is_word = [&](std::size_t i) { return text.at(i).is_word() && looks_ordinary(text.book(), text.at(i).folded); };
    for (std::size_t i = first; i < last; ++i)
        if (is_one_of(before, toward_house) && is_word(i)) return true;
    return false;
}

void add_run(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    std::size_t end = i + 1;
    while (is_unexplained(sheet, end) && !text.at(end).line_start) ++end;
    const bool article = i > 0 && is_one_of(text.at(i - 1).folded, articles) && text.at(i - 1).is_capital() && sheet.is_free(i - 1);
    const bool house = is_of_house(text, i, end);
    const bool sure = !house && text.at(i).sentence_start && end == i + 1 && is_human_verb(text.at(end).folded) &&
                      !looks_ordinary(text.book(), text.at(i).folded);
    sheet.add(article ? i - 1 : i, end,
              {house ? FindingKind::Institution : FindingKind::Name, sure ? Severity::High : Severity::Thought,
               house ? "een instelling" : "iemand"});
}

// "De Zonnehoek": the second capital shows that the two are one name; an ordinary word will do: "Het Kompas".
bool is_titled_house(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& name = text.at(i + 1);
    if (!is_one_of(text.at(i).folded, articles) || text.at(i).casing != Casing::Capital || !sheet.is_free(i, i + 2)) return false;
    if (name.casing != Casing::Capital || name.line_start || name.letters < 3 || name.has(mark::known)) return false;
    return !text.at(i).sentence_start || !(is_one_of(name.folded, offices) || is_adjective(name) || title_at(text, i + 1).end);
}

// "Armen en Lusine wonen": beside a given name an ordinary word that opens the sentence is one too.
bool is_beside_name(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& first = text.at(i);
    const auto& other = text.at(i + 2);
    if (!sheet.is_free(i) || !first.sentence_start || first.casing != Casing::Capital || !first.has(mark::noun) || first.has(mark::known))
        return false;
    const bool strange =
        !other.has(mark::ordinary | mark::known | mark::place | mark::institution) && !looks_ordinary(text.book(), other.folded);
    return text.is(i + 1, "en") && other.casing == Casing::Capital && (is_strong_given(other) || strange) &&
           !is_one_of(first.folded, offices) && !title_at(text, i).end;
}

// "'t Kruispunt"
bool is_shortened_house(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    return text.is_apostrophe(i) && !text.is_tight(i) && text.is(i + 1, "t") && text.is_tight(i + 1) &&
           text.at(i + 2).casing == Casing::Capital && !text.at(i + 2).has(mark::known) && sheet.is_free(i, i + 3);
}

// "naar de Brug", "bij Exodus": an ordinary word, but with a capital where a house stands.
bool is_house_in_small(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& name = text.at(i);
    if (!sheet.is_free(i) || name.casing != Casing::Capital || name.sentence_start || name.letters < 4 || !name.has(mark::noun))
        return false;
    if (name.has(mark::known | mark::grammar) || is_adjective(name) || is_one_of(name.folded, offices) || title_at(text, i).end)
        return false;
    if (is_part_of_word(text, i)) return false;
    const auto before = text.at(i - 1).folded;
    if (is_one_of(before, toward_house)) return true;
    return is_one_of(before, articles) && is_one_of(text.at(i - 2).folded, "bij naar in van via op") &&
           text.at(i - 1).casing == Casing::Lower;
}

// "Het Nieuwsblad van het Noorden": further over links to the next capital, also of words that point to nobody by themselves.
std::size_t with_links(const Sheet& sheet, std::size_t end) {
    const auto& text = sheet.passage();
    std::size_t at = end;
    while (at < end + 3 && is_one_of(text.at(at).folded, "van de der den het")) ++at;
    const auto& last = text.at(at);
    const bool apart = last.has(mark::given) || (last.has(mark::place) && !last.has(mark::known));
    return at > end && last.casing == Casing::Capital && !apart && sheet.is_free(end, at + 1) ? at + 1 : end;
}

// Over "Kamers met Kansen", "Vrienden van de Stilte": one behind, or 0 where one word stands alone.
std::size_t linked_end(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto& first = text.at(i);
    if (first.casing != Casing::Capital || first.sentence_start || first.letters < 4 ||
        first.has(mark::known | mark::given | mark::grammar))
        return 0;
    if (!sheet.is_free(i) || is_adjective(first) || is_part_of_word(text, i)) return 0;
    std::size_t at = i + 1;
    while (at < i + 4 && is_one_of(text.at(at).folded, links) && sheet.is_free(at)) ++at;
    const auto& last = text.at(at);
    const bool named =
        at > i + 1 && last.casing == Casing::Capital && last.letters > 3 && sheet.is_free(at) && last.has(mark::noun | mark::grammar);
    return named && !last.has(mark::known | mark::given) && !title_at(text, at).end ? at + 1 : 0;
}

} // namespace

void find_capitals(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_titled_house(sheet, i))
            sheet.add(i, with_links(sheet, i + 2), {FindingKind::Institution, Severity::Thought, "een instelling"});
        else if (is_shortened_house(sheet, i))
            sheet.add(i, with_links(sheet, i + 3), {FindingKind::Institution, Severity::Thought, "een instelling"});
        else if (const auto end = linked_end(sheet, i))
            sheet.add(i, end, {FindingKind::Institution, Severity::Thought, "een instelling"});
        else if (is_house_in_small(sheet, i))
            sheet.add(i, i + 1, {FindingKind::Institution, Severity::Thought, "een instelling"});
        if (is_beside_name(sheet, i)) sheet.add(i, i + 1, {FindingKind::Name, Severity::Thought, "iemand"});
        const auto& token = text.at(i);
        if (!is_unexplained(sheet, i) || is_part_of_word(text, i)) continue;
        if (!(token.sentence_start && token.latin) || is_name_at_start(text, i)) add_run(sheet, i);
    }
}

} // namespace tandem::language
