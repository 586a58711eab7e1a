// Names of people, written with capitals.
#include "language/detect/person_words.h"
#include "language/detect/phrases.h"
#include "language/detect/sheet.h"

#include <algorithm>

namespace tandem::language {
namespace {

constexpr std::string_view place_prepositions = "in te naar uit vanuit rond nabij richting omgeving";
constexpr std::string_view only_of_places = "in te uit vanuit nabij";
constexpr std::string_view prepositions = "in op aan uit onder over bij tot het"; // particles only with another behind: "in 't Veld"

// How a chain of words came to look like a name.
struct Chain {
    std::size_t start = 0;
    std::size_t end = 0;
    Title title;
    Initials initials;
    std::size_t words = 0;         // names proper
    std::size_t listed = 0;        // of them in a list
    bool strong = false;           // one of them is no ordinary word
    bool certain_particle = false; // "van der", or "Van" inside a sentence
    bool particle = false;
    bool unknown = false;
    bool genitive = false;
    std::size_t first_word = 0;
};

class NameReader {
public:
    explicit NameReader(Sheet& sheet) : m_sheet(sheet), m_text(sheet.passage()) {}

    void read_all() {
        for (std::size_t i = 0; i < m_text.size();) {
            const auto end = m_sheet.is_free(i) ? read_at(i) : i;
            i = end > i ? end : i + 1;
        }
    }

private:
    std::size_t read_at(std::size_t i);
    std::size_t read_letters(Chain& chain, const Initials& initials) const;
    void read_titles(Chain& chain, std::size_t& at) const;
    void read_words(Chain& chain, std::size_t& at) const;
    bool read_phrase(Chain& chain, std::size_t& at) const;
    bool read_particle(Chain& chain, std::size_t& at) const;
    void take(Chain& chain, std::size_t at) const;
    bool may_be_name(const Chain& chain, std::size_t at) const;
    bool has_surname_behind(std::size_t at) const;
    bool is_used_as_person(std::size_t at) const;
    bool is_high(const Chain& chain) const;
    bool is_lone_initial(const Chain& chain) const;
    std::size_t genitive_end(Chain& chain) const;
    std::string suggestion(const Chain& chain) const;

    Sheet& m_sheet;
    const Passage& m_text;
};

void NameReader::read_titles(Chain& chain, std::size_t& at) const {
    for (auto title = title_at(m_text, at); title.end; title = title_at(m_text, at)) {
        // In capitals inside a sentence "Slager" and "Vriend" are surnames, behind another title too.
        if (title.relation &&
            (chain.title.end || (m_text.at(at).is_capital() && !m_text.at(at).sentence_start && is_name_word(m_text.at(at)))))
            break;
        if (!chain.title.end || chain.title.suggestion == "iemand") chain.title = title;
        chain.title.end = at = title.end;
        if (chain.title.relation && (m_text.is_mark(at, '(') || m_text.is_mark(at, ','))) break;
    }
}

bool NameReader::may_be_name(const Chain& chain, std::size_t at) const {
    const auto& token = m_text.at(at);
    if (!m_sheet.is_free(at) || !token.is_capital() || token.letters < 2) return false;
    const bool backed = chain.title.end || chain.initials.dots || chain.particle;
    if (token.has(mark::known) && !(is_name_word(token) && (chain.words || backed || is_used_as_person(at)))) return false;
    if (token.casing == Casing::Upper && !is_name_word(token) && !backed) return false; // an abbreviation
    if (is_name_word(token)) {
        if (!token.has(mark::ordinary)) return true;
        return !token.has(mark::grammar) || !token.sentence_start || backed || chain.words > 0 || has_surname_behind(at);
    }
    if (token.has(mark::ordinary)) return chain.title.end && !chain.title.relation && token.has(mark::noun) && !token.has(mark::grammar);
    if (token.has(mark::place | mark::phrase_start))
        return chain.initials.dots || (chain.title.end && (!chain.title.relation || chain.title.suggestion.empty())) ||
               chain.certain_particle;
    return true;
}

// "Frans belde", "samen met Frans"; not "spreekt Frans".
bool NameReader::is_used_as_person(std::size_t at) const {
    return is_person_verb(m_text.at(at + 1).folded) || is_one_of(m_text.at(at - 1).folded, "met aan door namens volgens");
}

// "Wil de Vries", but not "Wil Fatima dat?".
bool NameReader::has_surname_behind(std::size_t at) const {
    const auto& next = m_text.at(skip_particles(m_text, at + 1));
    return next.is_capital() && next.has(mark::surname) && !next.has(mark::given);
}

void NameReader::take(Chain& chain, std::size_t at) const {
    const auto& token = m_text.at(at);
    if (chain.words == 0) chain.first_word = at;
    ++chain.words;
    chain.listed += is_name_word(token);
    chain.strong = chain.strong || is_strong_given(token) || is_strong_surname(token) || has_surname_ending(token);
    chain.unknown = chain.unknown || !token.has(mark::given | mark::surname | mark::ordinary);
    chain.genitive = token.has(mark::genitive);
}

// "van der Sluis", "De Wit": the particle counts only with the name behind it.
bool NameReader::read_particle(Chain& chain, std::size_t& at) const {
    const auto end = skip_particles(m_text, at);
    if (end == at || !m_sheet.is_free(at, end)) return false;
    const auto& name = m_text.at(end);
    if (!name.is_capital() || name.letters < 2 || !m_sheet.is_free(end)) return false;
    const bool several = end - at > 1;
    const bool capital = m_text.at(at).is_capital() && !m_text.at(at).sentence_start;
    const bool article = is_one_of(m_text.at(at).folded, "de het el la le") && !several; // "De Dolfijn" is a club
    const bool behind_sign = m_text.is_mark(at - 1, ')') || m_text.is_mark(at - 1, ':'); // "Johannes (Jan) van Leeuwen", "Naam: de Boer"
    const bool backed = chain.title.end || chain.initials.end || chain.words || behind_sign;
    const bool listed = name.has(mark::surname) || has_surname_ending(name);
    const bool ordinary = name.has(mark::ordinary | mark::known) || (is_adjective(name) && !(chain.title.end && !chain.title.relation));
    if (is_one_of(m_text.at(at).folded, prepositions)) {
        const bool opened = m_text.at(at).sentence_start ? listed && is_person_verb(m_text.at(end + 1).folded) : capital;
        const bool usual =
            is_one_of(m_text.at(at + 1).folded, "t den der") || m_text.is_apostrophe(at + 1) || listed; // not "mevrouw B. uit de Buurt"
        if (!several || !usual || !(opened || chain.initials.dots || (chain.title.end && !chain.title.relation))) return false;
    }
    if (chain.title.relation && !chain.words && m_text.at(at).casing == Casing::Lower && !listed) return false; // "voorzitter van de Bond"
    if (chain.words && !chain.title.end && !chain.initials.end && !several && !listed && m_text.at(at).casing == Casing::Lower) {
        const bool plain =
            name.casing == Casing::Capital && !ordinary && !name.has(mark::place | mark::institution); // "Henk van Parnassia"
        const bool usual = is_one_of(m_text.at(at).folded, "de den der ter ten el al ben");
        if (!usual && !(m_text.is(at, "van") && plain)) return false;
    }
    const bool sure = chain.initials.dots || (chain.title.end && !chain.title.relation);
    const bool certain = m_text.is(at, "van") && end == at + 2 && is_one_of(m_text.at(at + 1).folded, "der den"); // stands in names only
    if (!listed && ordinary && !certain && !(sure && !name.has(mark::known))) return false;
    if (!backed && !listed && (article || (name.has(mark::place) && !capital) || !(capital || several))) return false;
    if (!backed && listed && !several && !capital &&
        !(m_text.at(at).is_capital() && (is_strong_surname(name) || is_person_verb(m_text.at(end + 1).folded))))
        return false;
    if (!backed && several && !listed && m_text.at(at).casing == Casing::Lower && !is_one_of(m_text.at(at + 1).folded, "der den d t"))
        return false;
    chain.particle = true;
    chain.certain_particle = several || capital;
    at = end;
    return true;
}

// "Klein Breteler": surnames of several words, ordinary ones among them.
bool NameReader::read_phrase(Chain& chain, std::size_t& at) const {
    const auto phrase = longest_phrase(m_text, at, mark::surname);
    if (phrase.end < at + 2 || !m_sheet.is_free(at, phrase.end) || !m_text.at(at).is_capital() || !m_text.at(phrase.end - 1).is_capital())
        return false;
    for (; at < phrase.end; ++at) take(chain, at);
    chain.strong = true;
    chain.end = at;
    return true;
}

void NameReader::read_words(Chain& chain, std::size_t& at) const {
    for (chain.end = at; chain.words < 6;) {
        if (read_phrase(chain, at)) continue;
        const bool hyphen = chain.words && m_text.is_mark(at, '-') && m_text.is_tight(at) && m_text.is_tight(at + 1);
        if (chain.words && m_text.at(at).line_start && !chain.particle) break;
        std::size_t next = hyphen ? at + 1 : at;
        const bool particle = read_particle(chain, next);
        if (!particle && !may_be_name(chain, next)) {
            if (!(hyphen && m_text.at(next).is_capital() && m_sheet.is_free(next) && !m_text.at(next).has(mark::known))) break;
        }
        take(chain, next);
        at = chain.end = next + 1;
        const auto& letter = m_text.at(at); // "Ali B."
        const bool initial = letter.is_capital() && letter.letters == 1 && m_text.is_mark(at + 1, '.') && m_text.is_tight(at + 1) &&
                             m_sheet.is_free(at, at + 2);
        if (initial && skip_initials(m_text, at).end == at + 2) at = chain.end = at + 2;
    }
}

bool NameReader::is_high(const Chain& chain) const {
    const auto& first = m_text.at(chain.first_word);
    const auto& next = m_text.at(chain.end);
    if (chain.title.end && !chain.title.relation) return true;
    if (chain.title.relation && chain.title.suggestion.empty()) return true; // "achternaam Achterberg"
    if (chain.title.relation) return chain.strong || chain.listed || !first.has(mark::place | mark::institution);
    const auto before = m_text.at(chain.start - 1).folded;
    if (chain.words == 1 && !chain.particle && !chain.initials.end && is_one_of(before, only_of_places)) return false; // "in Rosario"
    if (chain.strong) return true;
    if (chain.initials.dots) return chain.listed || chain.particle || !first.has(mark::ordinary);
    if (chain.initials.end) return chain.listed || chain.particle;
    if (chain.certain_particle && (chain.listed || first.casing == Casing::Capital)) return true;
    if (chain.listed && (chain.words > 1 || chain.particle)) return true;
    if (chain.listed && first.has(mark::place) && !first.has(mark::given)) return false;
    if (chain.listed) return !first.sentence_start || (is_person_verb(next.folded) && !first.has(mark::grammar));
    const bool of_something = is_one_of(before, "de het een van dorp") || is_one_of(before, place_prepositions); // "de Rabobank heeft"
    return is_person_verb(next.folded) && !first.sentence_start && !of_something && !first.has(mark::institution);
}

// Over "'s" and the apostrophe of "Hans'".
std::size_t NameReader::genitive_end(Chain& chain) const {
    if (!m_text.is_apostrophe(chain.end) || !m_text.is_tight(chain.end)) return chain.end;
    const bool s = m_text.is(chain.end + 1, "s") && m_text.is_tight(chain.end + 1);
    const char last = m_text.at(chain.end - 1).folded.back();
    if (!s && (m_text.is_tight(chain.end + 1) || (last != 's' && last != 'x' && last != 'z'))) return chain.end;
    chain.genitive = true;
    return chain.end + (s ? 2 : 1);
}

std::string NameReader::suggestion(const Chain& chain) const {
    std::string who = chain.title.suggestion.empty() ? "iemand" : chain.title.suggestion;
    if (chain.genitive && who == "iemand") who = "iemands";
    return who;
}

// "R. is verslaafd", "samen met M. en T."; not "vitamine B."
bool NameReader::is_lone_initial(const Chain& chain) const {
    const auto before = m_text.at(chain.start - 1).folded;
    const bool verb = m_text.at(chain.start).sentence_start && is_person_verb(m_text.at(chain.end).folded);
    return verb || is_one_of(before, "van met en aan voor bij door naar tegen");
}

// No name, but perhaps its letters: "meneer K.", "R. is verslaafd".
std::size_t NameReader::read_letters(Chain& chain, const Initials& initials) const {
    const auto i = chain.start;
    if (initials.end > (chain.title.end ? chain.title.end : i)) chain.initials = initials;
    chain.end = chain.initials.end;
    const bool letter_name = chain.title.end && (chain.initials.dots || (!chain.title.relation && chain.initials.end)); // "meneer K."
    if (chain.title.end && !letter_name) return i + 1 < chain.title.end ? i + 1 : chain.title.end;
    if (letter_name)
        m_sheet.add(i, chain.initials.end,
                    {FindingKind::Name, chain.title.relation ? Severity::Thought : Severity::High, suggestion(chain)});
    else if (chain.initials.dots == 1 && is_lone_initial(chain))
        m_sheet.add(i, chain.initials.end, {FindingKind::Name, Severity::Thought, "iemand"});
    else if (chain.initials.dots > 1 && !is_one_of(m_text.at(i).folded, "b n p s o d t i z m u v"))
        m_sheet.add(i, chain.initials.end, {FindingKind::Name, Severity::Thought, "iemand"});
    return std::max(chain.initials.end, i + 1);
}

std::size_t NameReader::read_at(std::size_t i) {
    Chain chain;
    chain.start = i;
    std::size_t at = i;
    read_titles(chain, at);
    if (chain.title.end && (m_text.is_mark(at, '(') || m_text.is_mark(at, ':') || m_text.is_mark(at, ',')))
        return at; // the name behind it stands alone
    const auto initials = skip_initials(m_text, at);
    if (initials.end > at && m_sheet.is_free(at, initials.end)) {
        chain.initials = initials;
        at = initials.end;
    }
    read_words(chain, at);
    if (!chain.words && chain.initials.end && chain.initials.dots == 0) { // "JC" was no initials
        chain.initials = {};
        at = chain.title.end ? chain.title.end : i;
        read_words(chain, at);
    }
    if (!chain.words) return read_letters(chain, initials);
    const auto& first = m_text.at(chain.first_word);
    const bool bare = !chain.title.end && !chain.initials.end && !chain.particle;
    if (bare && chain.words == 1 && (chain.listed == 0 || first.has(mark::place))) {
        const bool spoken = is_high(chain) && !first.has(mark::place);
        const bool strong_given = is_strong_given(first) && !is_one_of(m_text.at(chain.first_word - 1).folded, place_prepositions);
        if (!spoken && !strong_given) return i + 1; // left to places and capitals
    }
    const bool high = is_high(chain);
    if (!high && bare && first.sentence_start && first.has(mark::ordinary) && !(first.has(mark::given) && !first.has(mark::grammar)))
        return i + 1;
    auto end = genitive_end(chain);
    const auto behind = m_text.is_mark(end, ',') ? skip_initials(m_text, end + 1) : Initials{};
    const bool last = !m_text.at(behind.end).is_capital() && skip_particles(m_text, behind.end) == behind.end;
    if (chain.listed && behind.dots && last && m_sheet.is_free(end, behind.end)) end = behind.end; // "Janssen, M.C."
    m_sheet.add(i, end, {FindingKind::Name, high ? Severity::High : Severity::Thought, suggestion(chain)});
    return end;
}

} // namespace

void find_names(Sheet& sheet) { NameReader(sheet).read_all(); }

} // namespace tandem::language
