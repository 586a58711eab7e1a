#pragma once
// The seventeen caps of disclosure.md, one function each. A cap says how much it leaves of one subject for one hearer on one
// occasion, and why; nothing when it has nothing to say. Caps 10 and 17 have a part that works on lines and names (lines.h).
#include "policy/coverage.h"

#include <bitset>

namespace tandem::policy {

struct CapInput {
    const Facts& facts;
    const Setting& setting;
    const Hearer& hearer;
    const SubjectFacts& subject;
    const Coverage& coverage;
};

struct Limit {
    IdentityLevel level{};
    Reason reason{};
};
using Limited = std::optional<Limit>;

Limited cap_question_without_name(const CapInput& input); // 1
Limited cap_no_ground(const CapInput& input);             // 2
Limited cap_refused(const CapInput& input);               // 3
Limited cap_convenant(const CapInput& input);             // 4
Limited cap_statement(const CapInput& input);             // 5
Limited cap_ring(const CapInput& input);                  // 6
Limited cap_necessity(const CapInput& input);             // 7
Limited cap_tie(const CapInput& input);                   // 8
Limited cap_exclusion(const CapInput& input);             // 9
Limited cap_restriction(const CapInput& input);           // 11
Limited cap_occasion(const CapInput& input);              // 12
Limited cap_reporter(const CapInput& input);              // 13
Limited cap_listener(const CapInput& input);              // 14
Limited cap_not_told(const CapInput& input);              // 15
Limited cap_death(const CapInput& input);                 // 16
Limited cap_former_client(const CapInput& input);         // 17

// A set of caps. The program only ever asks with all of them; tests leave one out to see that it is missed.
class Caps {
public:
    static Caps all() { return Caps(); }
    static Caps of(std::initializer_list<Cap> caps);
    Caps without(Cap cap) const;
    Caps common_with(const Caps& other) const;
    bool contains(Cap cap) const { return !m_left_out[static_cast<std::size_t>(cap)]; }

private:
    std::bitset<last_cap + 1> m_left_out;
};

// Which caps are asked of whom, on each of the three routes (coverage.h).
Caps caps_of_ordinary(const Hearer& hearer);
Caps caps_of_handover();
Caps caps_of_emergency(const Setting& setting);

// What those of `caps` that have something to say leave, in the order of their numbers.
std::vector<Limit> limits_of(const CapInput& input, const Caps& caps);

} // namespace tandem::policy
