#include "language/detect/name_chain.h"

#include "language/detect/word_forms.h"

namespace tandem::language {
namespace {

constexpr std::string_view place_prepositions = "in te naar uit vanuit rond nabij richting omgeving";
constexpr std::string_view only_of_places = "in te uit vanuit nabij";
const WordSet pets("hond hondje kat katje poes poesje kater konijn cavia parkiet papegaai kanarie paard pony geit teckel labrador puppy");

bool is_sure_relation(const Passage& text, const NameChain& chain) {
    const auto& first = text.at(chain.first_word);
    if (chain.is_named_only()) return true;
    if (!chain.listed && is_ordinary_form(text.book(), first.folded)) return chain.title.family; // "Vrijwilliger Coach" is a job
    return chain.strong || chain.listed || !first.has(mark::place | mark::institution);
}

// Given names that open a sentence as a word more often: only before what people do are they somebody.
const WordSet mostly_words(
    "storm ster lente muis pit pop mus vink spin zon hoop geluk mei juni april augustus rust vrede klaver kei pier tip tel til "
    "toon kop rap kat mop wolf beer kus job star lied keet raven poes post sultan adem can hai helder just kick long lot lijntje mamma "
    "ping riet servet tuba wier zwaan nil ram robijn roman griet gul engel arend anemoon leen lis luit peer pat puk ward wander");

// One word that a list has, without anything in front of it.
bool is_sure_alone(const Passage& text, const NameChain& chain) {
    const auto& first = text.at(chain.first_word);
    if (first.has(mark::place) && !first.has(mark::given)) return false;
    if (!first.sentence_start) return true;
    if (first.has(mark::grammar)) return is_verb_as_name(text, chain.first_word);
    const auto next = text.at(chain.end).folded;
    return is_human_verb(next) || (first.has(mark::given) && is_person_verb(next) && !is_one_of(first.folded, mostly_words));
}

// In no list: "de Rabobank heeft" is nobody, "Xhemile belde" is somebody.
bool is_sure_unlisted(const Passage& text, const NameChain& chain) {
    const auto& first = text.at(chain.first_word);
    const auto before = text.at(chain.start - 1).folded;
    const bool of_something = is_one_of(before, "de het een van dorp") || is_one_of(before, place_prepositions);
    return is_person_verb(text.at(chain.end).folded) && !first.sentence_start && !of_something && !first.has(mark::institution) &&
           !looks_ordinary(text.book(), first.folded);
}

} // namespace

bool is_verb_as_name(const Passage& text, std::size_t at) {
    if (!text.is(at, "wil")) return false;
    return is_person_verb(text.at(at + 1).folded) || (text.is(at + 1, "en") && text.at(at + 2).has(mark::given));
}

bool is_sure_name(const Passage& text, const NameChain& chain) {
    const auto& first = text.at(chain.first_word);
    if (chain.is_titled()) return true;
    if (chain.title.relation) return is_sure_relation(text, chain);
    if (chain.words == 1 && chain.is_bare() && is_one_of(text.at(chain.start - 1).folded, only_of_places)) return false;
    if (chain.strong) return true;
    if (chain.initials.dots) return chain.listed || chain.particle || !first.has(mark::ordinary);
    if (chain.initials.end) return chain.listed || chain.particle;
    if (chain.certain_particle && (chain.listed || first.casing == Casing::Capital)) return true;
    if (chain.listed && (chain.words > 1 || chain.particle)) return true;
    return chain.listed ? is_sure_alone(text, chain) : is_sure_unlisted(text, chain);
}

bool is_pet(const Passage& text, const NameChain& chain) {
    const auto before = text.at(chain.start - 1).folded;
    return is_one_of(before, pets) || (is_one_of(before, "heet genaamd") && is_one_of(text.at(chain.start - 2).folded, pets)) ||
           (is_one_of(text.at(chain.start).folded, "heet genaamd") && is_one_of(before, pets));
}

bool is_of_house(const Passage& text, const NameChain& chain) {
    const auto& name = text.at(chain.first_word);
    if (!chain.is_bare() || chain.words != 1 || name.has(mark::given)) return false;
    const auto& article = text.at(chain.start - 1);
    const auto before = text.at(chain.start - 2).folded;
    if (article.folded == "het" || (article.folded == "de" && is_one_of(before, "in op uit"))) return true;
    return article.folded == "de" && !article.is_capital() && name.has(mark::noun) &&
           is_one_of(before, "naar bij van via"); // "naar de Schakel"
}

bool is_idle_at_start(const Passage& text, const NameChain& chain) {
    const auto& first = text.at(chain.first_word);
    if (!first.sentence_start || !first.has(mark::ordinary)) return false;
    if (!first.has(mark::given) || first.has(mark::grammar)) return true;
    const auto& next = text.at(chain.end);
    if (chain.words != 1 || (first.line_start && (next.line_start || chain.end >= text.size()))) return false; // a list of names
    const bool figures = text.is_mark(chain.end, ',') && text.at(chain.end + 1).is_number();                   // "Roos, 12,"
    const bool pair = next.folded == "en" && text.at(chain.end + 1).is_capital();
    const bool spoken_of =
        is_person_verb(next.folded) || next.is_capital() || text.is_mark(chain.end, '(') || text.is_apostrophe(chain.end);
    return !figures && !pair && !spoken_of;
}

bool is_lone_initial(const Passage& text, const NameChain& chain) {
    const auto before = text.at(chain.start - 1).folded;
    const bool verb = text.at(chain.start).sentence_start && is_person_verb(text.at(chain.end).folded);
    return verb || is_one_of(before, "van met en aan voor bij door naar tegen");
}

bool stands_as_place(const Passage& text, std::size_t i) { return is_one_of(text.at(i - 1).folded, place_prepositions); }

std::string suggestion_for(const NameChain& chain) {
    if (chain.title.relation) return chain.is_named_only() ? "(weggelaten)" : chain.title.suggestion;
    if (chain.genitive) return "iemands";
    return chain.title.suggestion.empty() ? "iemand" : chain.title.suggestion;
}

} // namespace tandem::language
