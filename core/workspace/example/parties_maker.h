#pragma once
#include "workspace/example/making.h"

namespace tandem::workspace::example {

// Person number i belongs to this party: the first people one to each party, the others in turn again.
inline std::size_t party_of_person(std::size_t person, std::size_t parties) { return person % parties; }

// What party number i is like; beyond the named ones, a kind with a place: "Bezoekgroep Wiekslagpad".
struct PartyDraft {
    PartyModel model;
    std::string name;
};
PartyDraft draft_party(const WordLists& words, std::size_t number);

std::vector<domain::Person> make_people(Making& making, ExampleCounts counts);
std::vector<domain::Party> make_parties(Making& making, ExampleCounts counts, const std::vector<domain::Person>& people);

// "Ayşe van der Linden".
struct MadeName {
    Pronoun pronoun{};
    std::string_view given;
    FamilyName family;

    std::string text() const;
};
MadeName draw_name(Making& making);

} // namespace tandem::workspace::example
