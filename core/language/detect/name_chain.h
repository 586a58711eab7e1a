#pragma once
// A chain of words that may be somebody's name, and what it weighs.
#include "language/detect/person_words.h"
#include "language/detect/sheet.h"

#include <optional>

namespace tandem::language {

// How a chain of words came to look like a name.
struct NameChain {
    std::size_t start = 0;
    std::size_t end = 0;
    Title title;
    Initials initials;
    std::size_t words = 0;         // names proper
    std::size_t listed = 0;        // of them in a list
    bool strong = false;           // one of them is no ordinary word
    bool certain_particle = false; // "van der", or "Van" inside a sentence
    bool particle = false;
    bool genitive = false;
    bool company = false; // an ordinary word behind a surname: "Van den Berg Groente"
    std::size_t first_word = 0;

    bool is_titled() const { return title.end != 0 && !title.relation; }
    bool is_bare() const { return title.end == 0 && initials.end == 0 && !particle; }
    // "heet Dieuwke", "voornaam Dieuwke": the word in front stays where it is.
    bool is_named_only() const { return title.relation && title.suggestion.empty(); }
};

// "van der", "De", "'t" in front of a name at token `at`; none where they belong to no name.
struct Particles {
    std::size_t end = 0; // where the name starts
    bool certain = false;
};
std::optional<Particles> read_particles(const Sheet& sheet, const NameChain& chain, std::size_t at);

// "Wil ziet slecht", "Wil en Mies": no verb stands there.
bool is_verb_as_name(const Passage& text, std::size_t at);

bool is_sure_name(const Passage& text, const NameChain& chain);
bool is_pet(const Passage& text, const NameChain& chain); // "haar hond Max"
// "in Het Anker", "in De Hazelaar": where houses stand, and people do not.
bool is_of_house(const Passage& text, const NameChain& chain);
// "Roos en lelie bloeien": an ordinary word that opens the sentence and is not spoken of as a person.
bool is_idle_at_start(const Passage& text, const NameChain& chain);
// "R. is verslaafd", "samen met M. en T."; not "vitamine B."
bool is_lone_initial(const Passage& text, const NameChain& chain);
bool stands_as_place(const Passage& text, std::size_t i); // "in Rosario"

std::string suggestion_for(const NameChain& chain);

} // namespace tandem::language
