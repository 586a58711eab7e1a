#pragma once
// The list "laat weten" (AVG 19; cap 3): who once had a subject at `veiled` or `named` and has to hear that this ended. They
// cannot be told "anonymously" any more, as the code itself identifies for them.
#include "policy/facts.h"

namespace tandem::policy {

struct Recall {
    domain::SubjectId subject;
    std::optional<domain::PersonId> person;
    std::optional<domain::PartyId> party;

    friend bool operator==(const Recall&, const Recall&) = default;
};

// Each once, in the order in which they first heard. Only of subjects who said no, as far as that reaches.
std::vector<Recall> recalls(const Facts& facts);

} // namespace tandem::policy
