#pragma once
// Cases written from the rules, each with the level and the reason it must come to, and the lines shown where that matters.
#include "given.h"

#include <optional>

namespace tandem::test {

struct Decision {
    std::string sentence;
    World world;
    Audience audience;
    Setting setting;
    IdentityLevel level{};
    Reason reason{};                       // binds at that level
    std::optional<std::vector<int>> lines{}; // shown, by number; unset: not looked at
};

std::vector<Decision> decision_table();

// What is not as the table says, in words; empty when all is.
std::string fault_of(const Decision& decision, const Caps& caps);

} // namespace tandem::test
