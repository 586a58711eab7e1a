// Names of people, written with capitals.
#include "language/detect/name_chain.h"
#include "language/detect/phrases.h"

#include <algorithm>

namespace tandem::language {
namespace {

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
    std::size_t read_letters(NameChain& chain, const Initials& initials) const;
    void read_titles(NameChain& chain, std::size_t& at) const;
    void read_words(NameChain& chain, std::size_t& at) const;
    bool read_phrase(NameChain& chain, std::size_t& at) const;
    bool take_particles(NameChain& chain, std::size_t& at) const;
    void take(NameChain& chain, std::size_t at) const;
    bool may_be_name(const NameChain& chain, std::size_t at) const;
    bool has_surname_behind(std::size_t at) const;
    bool has_apostrophe_inside(std::size_t at) const;
    std::size_t end_with_others(const NameChain& chain, std::size_t end) const;
    bool is_surname_behind_given(const NameChain& chain, std::size_t at) const;
    std::size_t end_with_letter(std::size_t at) const;
    bool is_used_as_person(std::size_t at) const;
    std::size_t genitive_end(NameChain& chain) const;

    Sheet& m_sheet;
    const Passage& m_text;
};

void NameReader::read_titles(NameChain& chain, std::size_t& at) const {
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

bool NameReader::may_be_name(const NameChain& chain, std::size_t at) const {
    const auto& token = m_text.at(at);
    if (!m_sheet.is_free(at) || !token.is_capital()) return false;
    if (has_apostrophe_inside(at)) return true;
    if (token.letters < 2) return false;
    const auto role = title_at(m_text, at);
    if (role.end && role.relation && !is_name_word(token) && !chain.initials.dots) return false;                 // "Maatschappelijk Werker"
    if (chain.title.family && chain.words == 0 && !token.sentence_start && !token.has(mark::known)) return true; // "oom Dik"
    const bool backed = chain.title.end || chain.initials.dots || chain.particle;
    const bool by_name = chain.words || chain.is_titled() || chain.initials.dots || chain.particle; // not "leraar Duits"
    if (token.has(mark::known) && !(is_name_word(token) && (by_name || is_used_as_person(at)))) return false;
    if (is_surname_behind_given(chain, at)) return true;
    if (token.casing == Casing::Upper && !is_name_word(token) && !backed) return false; // an abbreviation
    if (is_name_word(token)) {
        if (!token.has(mark::ordinary)) return true;
        return !token.has(mark::grammar) || !token.sentence_start || backed || chain.words > 0 || has_surname_behind(at) ||
               is_verb_as_name(m_text, at);
    }
    if (token.has(mark::ordinary)) return chain.is_titled() && token.has(mark::noun) && !token.has(mark::grammar);
    if (token.has(mark::place | mark::phrase_start))
        return chain.initials.dots || chain.is_titled() || chain.is_named_only() || chain.certain_particle;
    return true;
}

// "Ja'Quan", "O'Brien"
bool NameReader::has_apostrophe_inside(std::size_t at) const {
    return m_text.is_apostrophe(at + 1) && m_text.is_tight(at + 1) && m_text.is_tight(at + 2) && m_text.at(at + 2).is_capital() &&
           m_text.at(at + 2).letters > 2 && m_sheet.is_free(at, at + 3);
}

// "Frans belde", "samen met Frans"; not "spreekt Frans".
bool NameReader::is_used_as_person(std::size_t at) const {
    const auto next = m_text.at(at + 1).folded;
    const bool of_language = is_one_of(next, "spreekt sprak leert kan verstaat"); // "Arabisch en Frans spreekt hij"
    return (is_person_verb(next) && !of_language) || is_one_of(m_text.at(at - 1).folded, "met aan door namens volgens");
}

// "Wil de Vries", but not "Wil Fatima dat?".
bool NameReader::has_surname_behind(std::size_t at) const {
    const auto& next = m_text.at(skip_particles(m_text, at + 1));
    return next.is_capital() && next.has(mark::surname) && !next.has(mark::given);
}

// "Piet Goedkoop": an ordinary word, but with a capital behind a given name.
bool NameReader::is_surname_behind_given(const NameChain& chain, std::size_t at) const {
    const auto& token = m_text.at(at);
    if (chain.words == 0 || token.casing != Casing::Capital || token.sentence_start || token.line_start || title_at(m_text, at).end)
        return false;
    return m_text.at(at - 1).has(mark::given) || (token.has(mark::noun) && !token.has(mark::grammar)); // "Van den Berg Groente" is a shop
}

void NameReader::take(NameChain& chain, std::size_t at) const {
    const auto& token = m_text.at(at);
    if (chain.words == 0) chain.first_word = at;
    ++chain.words;
    chain.listed += is_name_word(token);
    chain.strong = chain.strong || is_strong_given(token) || is_strong_surname(token) || has_surname_ending(token);
    chain.genitive = token.has(mark::genitive);
    chain.company = chain.words > 1 && !is_name_word(token) && token.has(mark::noun) && !m_text.at(at - 1).has(mark::given);
}

bool NameReader::take_particles(NameChain& chain, std::size_t& at) const {
    const auto particles = read_particles(m_sheet, chain, at);
    if (!particles) return false;
    chain.particle = true;
    chain.certain_particle = particles->certain;
    at = particles->end;
    return true;
}

// "Klein Breteler": surnames of several words, ordinary ones among them.
bool NameReader::read_phrase(NameChain& chain, std::size_t& at) const {
    const auto phrase = longest_phrase(m_text, at, mark::surname);
    if (phrase.end < at + 2 || !m_sheet.is_free(at, phrase.end) || !m_text.at(at).is_capital() || !m_text.at(phrase.end - 1).is_capital())
        return false;
    for (; at < phrase.end; ++at) take(chain, at);
    chain.strong = true;
    chain.end = at;
    return true;
}

void NameReader::read_words(NameChain& chain, std::size_t& at) const {
    for (chain.end = at; chain.words < 6;) {
        if (read_phrase(chain, at)) continue;
        const bool hyphen = chain.words && m_text.is_mark(at, '-') && m_text.is_tight(at) && m_text.is_tight(at + 1);
        if (chain.words && m_text.at(at).line_start && !chain.particle) break;
        std::size_t next = hyphen ? at + 1 : at;
        const bool particle = take_particles(chain, next);
        if (!particle && !may_be_name(chain, next)) {
            if (!(hyphen && m_text.at(next).is_capital() && m_sheet.is_free(next) && !m_text.at(next).has(mark::known))) break;
        }
        take(chain, next);
        at = chain.end = next + 1;
        if (has_apostrophe_inside(next)) {
            take(chain, at + 1);
            at = chain.end = at + 2;
        }
        at = chain.end = end_with_letter(at);
    }
}

// "Ali B.", "Wim de K.", "Cees jr."
std::size_t NameReader::end_with_letter(std::size_t at) const {
    if (is_one_of(m_text.at(at).folded, "jr sr junior senior") && m_sheet.is_free(at))
        return m_text.is_mark(at + 1, '.') && m_text.is_tight(at + 1) && m_sheet.is_free(at + 1) ? at + 2 : at + 1;
    const auto is_letter = [&](std::size_t i) {
        const auto& letter = m_text.at(i);
        return letter.is_capital() && letter.letters == 1 && m_text.is_mark(i + 1, '.') && m_text.is_tight(i + 1) &&
               m_sheet.is_free(at, i + 2);
    };
    if (is_letter(at) && !m_text.at(at + 2).is_capital() && !m_text.is_tight(at + 2)) return at + 2; // "Jeroen V."
    const auto first = skip_particles(m_text, at);
    return is_letter(first) && skip_initials(m_text, first).end == first + 2 ? first + 2 : at;
}

// Over "'s" and the apostrophe of "Hans'".
std::size_t NameReader::genitive_end(NameChain& chain) const {
    if (!m_text.is_apostrophe(chain.end) || !m_text.is_tight(chain.end)) return chain.end;
    const bool s = m_text.is(chain.end + 1, "s") && m_text.is_tight(chain.end + 1);
    const char last = m_text.at(chain.end - 1).folded.back();
    if (!s && (m_text.is_tight(chain.end + 1) || (last != 's' && last != 'x' && last != 'z'))) return chain.end;
    chain.genitive = true;
    return chain.end + (s ? 2 : 1);
}

// No name, but perhaps its letters: "meneer K.", "R. is verslaafd".
std::size_t NameReader::read_letters(NameChain& chain, const Initials& initials) const {
    const auto i = chain.start;
    if (initials.end > (chain.title.end ? chain.title.end : i)) chain.initials = initials;
    chain.end = chain.initials.end;
    const bool letter_name = chain.title.end && (chain.initials.dots || (!chain.title.relation && chain.initials.end)); // "meneer K."
    if (chain.title.end && !letter_name) return i + 1 < chain.title.end ? i + 1 : chain.title.end;
    if (letter_name)
        m_sheet.add(
            i, chain.initials.end,
            {FindingKind::Name, chain.title.relation ? Severity::Thought : Severity::High, suggestion_for(chain), chain.title.relation});
    else if (chain.initials.dots == 1 && is_lone_initial(m_text, chain))
        m_sheet.add(i, chain.initials.end, {FindingKind::Name, Severity::Thought, "iemand"});
    else if (chain.initials.dots > 1 && !is_one_of(m_text.at(i).folded, "b n p s o d t i z m u v"))
        m_sheet.add(i, chain.initials.end, {FindingKind::Name, Severity::Thought, "iemand"});
    return std::max(chain.initials.end, i + 1);
}

// "kinderen Vishaal en Anjali"
std::size_t NameReader::end_with_others(const NameChain& chain, std::size_t end) const {
    if (!is_one_of(chain.title.suggestion, "kinderen Kinderen buren Buren ouders Ouders")) return end;
    const auto& other = m_text.at(end + 1);
    return m_text.is(end, "en") && other.is_capital() && is_name_word(other) && m_sheet.is_free(end, end + 2) ? end + 2 : end;
}

std::size_t NameReader::read_at(std::size_t i) {
    NameChain chain;
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
    if (is_of_house(m_text, chain)) return i + 1; // left to capitals
    if (chain.is_bare() && chain.words == 1 && (chain.listed == 0 || first.has(mark::place))) {
        const bool spoken = is_sure_name(m_text, chain) && !first.has(mark::place);
        if (!spoken && !(is_strong_given(first) && !stands_as_place(m_text, chain.first_word))) return i + 1; // left to places and capitals
    }
    const bool high = is_sure_name(m_text, chain) && !is_pet(m_text, chain);
    if (!high && chain.is_bare() && is_idle_at_start(m_text, chain)) return i + 1;
    auto end = genitive_end(chain);
    const auto behind = m_text.is_mark(end, ',') ? skip_initials(m_text, end + 1) : Initials{};
    const bool last = !m_text.at(behind.end).is_capital() && skip_particles(m_text, behind.end) == behind.end;
    if (chain.listed && behind.dots && last && m_sheet.is_free(end, behind.end)) end = behind.end; // "Janssen, M.C."
    if (chain.company && !chain.title.end && !chain.initials.end)
        return m_sheet.add(i, end, {FindingKind::Institution, Severity::Thought, "een bedrijf"}), end;
    end = end_with_others(chain, end);
    m_sheet.add(chain.is_named_only() ? chain.title.end : i, end,
                {FindingKind::Name, high ? Severity::High : Severity::Thought, suggestion_for(chain),
                 chain.title.relation && !chain.is_named_only()});
    return end;
}

} // namespace

void find_names(Sheet& sheet) { NameReader(sheet).read_all(); }

} // namespace tandem::language
