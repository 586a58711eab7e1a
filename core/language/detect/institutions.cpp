// Named institutions: a kind of house with a name, or a name many people know.
#include "language/detect/phrases.h"
#include "language/detect/sheet.h"

#include <algorithm>
#include <array>

namespace tandem::language {
namespace {

struct Kind {
    std::string_view words;   // before or behind a name
    std::string_view endings; // grown together with a name: "Bonifatiuskerk"
    std::string_view suggestion;
    Severity severity; // High where somebody lives, learns or prays: few people, and they know each other
};

constexpr std::array<Kind, 8> kinds{{
    {"ziekenhuis kinderziekenhuis gasthuis streekziekenhuis ziekenhuizen umc", "ziekenhuis gasthuis", "een ziekenhuis", Severity::Thought},
    {"huisartsenpraktijk huisartspraktijk huisartsenpost gezondheidscentrum tandartspraktijk tandartsenpraktijk praktijk apotheek "
     "fysiotherapie fysiotherapiepraktijk verloskundigenpraktijk "
     "dierenkliniek groepspraktijk huisartsengroep",
     "apotheek", "een praktijk", Severity::Thought},
    {"school basisschool middelbare college lyceum gymnasium mavo vmbo mbo roc montessorischool vrijeschool kinderdagverblijf "
     "peuterspeelzaal kinderopvang bso kinderboerderij scholengemeenschap "
     "daltonschool jenaplanschool praktijkschool hogeschool universiteit brede",
     "school college lyceum gymnasium", "een school", Severity::High},
    {"verpleeghuis verzorgingshuis verzorgingstehuis woonzorgcentrum zorgcentrum hospice bejaardentehuis bejaardenhuis serviceflat "
     "seniorenflat flat appartementencomplex woonvorm woongroep hostel "
     "logeerhuis zorgboerderij woonzorg woonzorglocatie zorgvilla wooncomplex asielzoekerscentrum azc opvanglocatie opvanghuis nachtopvang "
     "jongerenhuis gezinshuis woonwagenkamp camping huize "
     "vakantiepark zorgvilla hofje",
     "", "een woonvorm", Severity::High},
    {"kerk moskee parochie synagoge tempel klooster pinkstergemeente kerkgenootschap kerkgemeenschap kapel abdij",
     "kerk moskee kapel klooster", "een geloofsgemeenschap", Severity::High},
    {"buurthuis wijkcentrum buurtcentrum dorpshuis wijkgebouw inloophuis ontmoetingscentrum buurtkamer speeltuin bibliotheek sporthal "
     "zwembad manege restaurant cafe eetcafe kroeg snackbar bakkerij slagerij "
     "kapsalon sportschool hotel theater inloop huiskamer jongerencentrum buurtsuper dagbesteding dagopvang activiteitencentrum",
     "", "een plek in de buurt", Severity::Thought},
    {"voetbalclub voetbalvereniging vv sv fc rkvv vereniging stichting koor fanfare harmonie scouting hockeyclub tennisclub "
     "tennisvereniging gymvereniging sportvereniging zangvereniging muziekvereniging "
     "schaakclub duivenvereniging schietvereniging carnavalsvereniging bedrijf firma bouwbedrijf garage uitzendbureau",
     "stichting", "een vereniging of bedrijf", Severity::Thought},
    {"kliniek ggz revalidatiecentrum thuiszorg thuiszorgorganisatie jeugdzorg woningcorporatie woningbouwvereniging woonstichting "
     "zorginstelling instelling zorggroep zorgorganisatie welzijnsorganisatie "
     "verslavingszorg bureau centrum stadsdeel",
     "kliniek", "een instelling", Severity::Thought},
}};

const WordSet joined_to_no_name("basis hoge zwem rij muziek kinder streek dorps toneel moeder voor middelbare streekschool avond zondags "
                                "dag bos dans ski teken volks tuinbouw huishoud ambachts praktijk dalton montessori jenaplan "
                                "vrije speciale openbare christelijke katholieke brug kleuter lagere technische landbouw zeevaart kunst "
                                "brede dieren privé buurt zelfmoord wijk stads prive rechts tand oog hart huisarts oude nieuwe");
constexpr std::string_view links = "en van de den der het t & op in aan";

// All of them, so that most words are turned away at once.
const WordSet& kind_words() {
    static const auto all = [] {
        std::string words;
        for (const auto& kind : kinds) words += std::string(kind.words) + " ";
        return words;
    }();
    static const WordSet set(all);
    return set;
}

const Kind* kind_of(const Token& token) {
    if (!token.is_word() || !is_one_of(token.folded, kind_words())) return nullptr;
    for (const auto& kind : kinds)
        if (is_one_of(token.folded, kind.words)) return &kind;
    return nullptr;
}

bool is_quote(const Passage& text, std::size_t i) {
    const auto sign = text.text_of(text.at(i));
    return sign == "\"" || sign == "\u201c" || sign == "\u201d" || sign == "\u201e" || sign == "\u2018" || sign == "'";
}

bool is_name_part(const Sheet& sheet, std::size_t i) {
    const auto& token = sheet.passage().at(i);
    return sheet.is_free(i) && token.is_capital() && (!token.sentence_start || sheet.passage().is_mark(i - 1, ':')) &&
           !(token.has(mark::known) && !token.has(mark::given | mark::surname | mark::place));
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
    if (is_one_of(text.at(at).folded, "de het t sint st")) at += text.is_mark(at + 1, '.') && text.is_tight(at + 1) ? 2U : 1U;
    std::size_t end = i;
    while (at < i + 9) {
        if (is_name_part(sheet, at))
            end = ++at;
        else if (end > i && text.is_mark(at, '-') && text.is_tight(at) && text.is_tight(at + 1))
            ++at;
        else if (end > i && (is_one_of(text.at(at).folded, links) || text.is_mark(at, '.')) && is_name_part(sheet, at + 1) &&
                 !text.is_mark(at, '.'))
            ++at;
        else
            break;
    }
    return end;
}

// Leftwards over "'t Oude Huis", "Willem-Sophia".
std::size_t name_start(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    std::size_t start = i;
    for (std::size_t at = i; at > 0 && i - at < 5 && sheet.is_free(at - 1) && !text.at(at).line_start;) {
        const bool joined =
            is_one_of(text.at(at - 1).folded, "de van der den") && text.at(at - 2).is_capital() && text.at(at - 2).has(mark::given);
        if (joined && sheet.is_free(at - 2)) { // "Willem de Zwijgerschool"
            at = start = at - 2;
            continue;
        }
        const bool hyphen = text.is_mark(at - 1, '-') && text.is_tight(at) && text.is_tight(at - 1);
        const std::size_t word = hyphen ? at - 2 : at - 1;
        const auto& token = text.at(word);
        const bool grammar = token.has(mark::grammar) &&
                             !is_one_of(token.folded, "grote oude nieuwe lange hoge kleine groene rode witte") &&
                             !token.has(mark::given | mark::surname | mark::place);
        const bool start_word = token.sentence_start && token.has(mark::ordinary) && !token.has(mark::given | mark::surname);
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
    const auto* kind = is_medical_centre(text, i) ? &kinds[0] : kind_of(text.at(i));
    if (!kind || !sheet.is_free(i)) return;
    std::size_t behind = is_medical_centre(text, i) ? i + 2 : i + 1;
    const bool colon = text.is_mark(behind, ':') && text.is_tight(behind); // "Apotheek: De Ster"
    if (colon) ++behind;
    const bool heading = text.at(i).is_capital() && !text.at(i).sentence_start;
    std::size_t start = name_start(sheet, i);
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
    for (const auto& kind : kinds) {
        std::string_view endings = kind.endings;
        while (!endings.empty()) {
            const auto ending = endings.substr(0, endings.find(' '));
            endings.remove_prefix(std::min(ending.size() + 1, endings.size()));
            if (!token.folded.ends_with(ending) || token.folded.size() < ending.size() + 4) continue;
            const auto stem = token.folded.substr(0, token.folded.size() - ending.size());
            if (is_one_of(stem, joined_to_no_name) || (token.sentence_start && (text.book().marks(stem) & mark::ordinary) != 0)) continue;
            sheet.add(name_start(sheet, i), i + 1, {FindingKind::Institution, kind.severity, std::string(kind.suggestion)});
            return;
        }
    }
}

void add_known(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (!text.at(i).is_capital() && !text.at(i).has(mark::phrase_start)) return; // "de Zonnehoek"
    auto found = longest_phrase(text, i, mark::institution);
    if (!found.end || !sheet.is_free(i)) return;
    const bool single = found.end == i + 1;
    const auto& token = text.at(i);
    if (single && (!token.is_capital() || token.has(mark::given | mark::surname) || (token.has(mark::ordinary) && token.sentence_start)))
        return;
    if (!single && !text.at(found.end - 1).is_capital()) return;
    const bool care_home = (found.marks & mark::hospital) == 0;
    const auto extended = name_end(sheet, found.end);
    const bool with_kind = kind_of(text.at(found.end)) || is_one_of(text.at(found.end).folded, "revalidatiecentrum zorg thuiszorg");
    const auto end = with_kind                                                                       ? found.end + 1
                     : (!single && extended == found.end + 1 && text.at(found.end).has(mark::place)) ? extended
                                                                                                     : found.end;
    const auto start = text.is(i - 1, "t") && text.is_apostrophe(i - 2) ? i - 2 : i;
    sheet.add(start, end, {FindingKind::Institution, Severity::Thought, care_home ? "een zorginstelling" : "een ziekenhuis"});
}

} // namespace

void leave_out_known(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!text.at(i).has(mark::phrase_start)) continue;
        const auto phrase = longest_phrase(text, i, mark::known);
        if (phrase.end > i + 1 && sheet.is_free(i, phrase.end)) sheet.leave_out(i, phrase.end);
    }
}

void find_institutions(Sheet& sheet) {
    const auto size = sheet.passage().size();
    const auto& text = sheet.passage();
    // Long names before their last word is taken for a kind ("Haaglanden Medisch Centrum"), short ones after: "basisschool 't Palet".
    for (std::size_t i = 0; i < size; ++i)
        if (!kind_of(text.at(i - 1)) && longest_phrase(text, i, mark::institution).end > i + 1) add_known(sheet, i);
    for (std::size_t i = 0; i < size; ++i) add_by_kind(sheet, i);
    for (std::size_t i = 0; i < size; ++i) add_known(sheet, i);
    for (std::size_t i = 0; i < size; ++i)
        if (sheet.is_free(i)) add_grown_together(sheet, i);
}

} // namespace tandem::language
