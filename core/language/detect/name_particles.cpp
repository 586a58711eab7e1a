// The small words in front of a surname. Most of them are ordinary words as well, so they count only where a name follows.
#include "language/detect/name_chain.h"

namespace tandem::language {
namespace {

constexpr std::string_view prepositions = "in op aan uit onder over bij tot het"; // only with another behind: "in 't Veld"

struct Candidate {
    const Passage& text;
    const NameChain& chain;
    std::size_t at;
    std::size_t end;
    bool article = false;   // "de", "het", "'t" alone: "De Dolfijn" is a club
    bool several = false;   // "van der"
    bool capital = false;   // inside a sentence
    bool shortened = false; // "v. Dalen", "vd Meer": these stand before names only
    bool listed = false;
    bool backed = false; // something in front says that a person follows

    const Token& first() const { return text.at(at); }
    const Token& name() const { return text.at(end); }
    bool is_lower() const { return first().casing == Casing::Lower; }
};

Candidate candidate_at(const Passage& text, const NameChain& chain, std::size_t at, std::size_t end) {
    Candidate one{text, chain, at, end};
    const bool shortened_article = text.is_apostrophe(at) && text.is(at + 1, "t") && end == at + 2; // "'t Kruispunt"
    one.several = end - at > 1 && !shortened_article;
    one.article = shortened_article || (is_one_of(one.first().folded, "de het el la le") && !one.several);
    one.capital = one.first().is_capital() && !one.first().sentence_start;
    one.shortened = one.is_lower() && (text.is(at, "vd") || (text.is(at, "v") && text.is_mark(at + 1, '.') && text.is_tight(at + 1)));
    const bool verb = text.is(at, "van") && one.name().has(mark::grammar) && !one.name().has(mark::noun | mark::known); // "Van Houdt"
    one.listed = one.name().has(mark::surname) || has_surname_ending(one.name()) || (verb && one.first().is_capital());
    const bool behind_sign = text.is_mark(at - 1, ')') || text.is_mark(at - 1, ':'); // "Johannes (Jan) van Leeuwen", "Naam: de Boer"
    one.backed = chain.title.end || chain.initials.end || chain.words || behind_sign;
    return one;
}

// "In 't Veld belt", "dhr. op den Kamp"; not "mevrouw B. uit de Buurt", "In het Kromhout staat".
bool opens_like_name(const Candidate& one) {
    if (!is_one_of(one.first().folded, prepositions)) return true;
    const auto& text = one.text;
    const bool opened = one.first().sentence_start ? one.listed && is_person_verb(text.at(one.end + 1).folded) : one.capital;
    const bool usual = is_one_of(text.at(one.at + 1).folded, "t den der") || text.is_apostrophe(one.at + 1) || one.listed;
    return one.several && usual && !text.is(one.at + 1, "het") && (opened || one.chain.initials.dots || one.chain.is_titled());
}

// Behind a given name: "Henk van Loenhout", not "Henk van Parnassia".
bool continues_name(const Candidate& one) {
    const auto& chain = one.chain;
    if (!chain.words || chain.title.end || chain.initials.end || one.several || one.listed || !one.is_lower()) return true;
    const auto& name = one.name();
    const bool plain =
        name.casing == Casing::Capital && !name.has(mark::ordinary | mark::known | mark::place | mark::institution) && !is_adjective(name);
    return is_one_of(one.first().folded, "de den der ter ten el al ben") || (one.first().folded == "van" && plain);
}

bool stands_alone(const Candidate& one) {
    if (one.backed || one.shortened) return true;
    if (one.article && is_one_of(one.text.at(one.at - 1).folded, "in op uit")) return false; // "in De Wilgenhof"
    if (one.listed) return one.several || one.first().is_capital();
    if (one.article || (one.name().has(mark::place) && !one.capital) || !(one.capital || one.several)) return false;
    return !one.several || !one.is_lower() || is_one_of(one.text.at(one.at + 1).folded, "der den d t");
}

// An ordinary word is a surname only where the particles, or what stands in front of them, leave no doubt.
bool may_be_ordinary(const Candidate& one) {
    const auto& name = one.name();
    const bool ordinary = name.has(mark::ordinary | mark::known) || (is_adjective(name) && !one.chain.is_titled());
    const bool certain =
        one.shortened || (one.first().folded == "van" && one.end == one.at + 2 && is_one_of(one.text.at(one.at + 1).folded, "der den"));
    const bool sure = one.chain.initials.dots || one.chain.is_titled();
    return one.listed || !ordinary || certain || (sure && !name.has(mark::known));
}

} // namespace

std::optional<Particles> read_particles(const Sheet& sheet, const NameChain& chain, std::size_t at) {
    const auto& text = sheet.passage();
    const auto end = skip_particles(text, at);
    if (end == at || !sheet.is_free(at, end)) return std::nullopt;
    if (!text.at(end).is_capital() || text.at(end).letters < 2 || !sheet.is_free(end)) return std::nullopt;
    const auto one = candidate_at(text, chain, at, end);
    if (chain.title.relation && !chain.words && one.is_lower() && !one.listed) return std::nullopt; // "voorzitter van de Bond"
    if (!opens_like_name(one) || !continues_name(one) || !may_be_ordinary(one) || !stands_alone(one)) return std::nullopt;
    return Particles{end, one.several || one.capital};
}

} // namespace tandem::language
