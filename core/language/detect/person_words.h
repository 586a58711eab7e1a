#pragma once
// The words that stand around names.
#include "language/detect/tokens.h"

#include <string>

namespace tandem::language {

struct Title {
    std::size_t end = 0;    // one behind the title and its full stop; 0: there is none
    std::string suggestion; // what to call the person instead
    bool relation = false;  // "buurvrouw", "zoon": an ordinary word that is often followed by a name
    bool official = false;  // "dr", "prof": also stands in the names of streets
    bool family = false;    // "oom", "oma": a name always follows when a capital does
};

Title title_at(const Passage& text, std::size_t i);

// "van der", "v.d.", "'t", "el": one behind the last, or `i` itself.
std::size_t skip_particles(const Passage& text, std::size_t i);

// "A.B.", "Th.", and before a capital "JC": one behind the last, or `i` itself. `dots` counts those with a full stop.
struct Initials {
    std::size_t end = 0;
    std::size_t dots = 0;
};
Initials skip_initials(const Passage& text, std::size_t i);

// Verbs that people are the subject of: "is", "komt", "belde".
bool is_person_verb(std::string_view folded);
bool is_human_verb(std::string_view folded); // of people alone: "zegt", "belde", "huilt"

// "Peruaanse": an adjective made of a place, by its look.
bool is_adjective(const Token& token);

bool has_surname_ending(const Token& token); // "Dijkstra", "Petrenko"

bool is_strong_given(const Token& token); // no ordinary word
bool is_strong_surname(const Token& token);
bool is_name_word(const Token& token); // in a list of names, ordinary or not

} // namespace tandem::language
