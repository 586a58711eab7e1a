#pragma once
// The grounds that cover one hearer for one subject, joined (disclosure.md, "Grounds: they join").
#include "policy/consent_standing.h"
#include "policy/occasion.h"

namespace tandem::policy {

enum class SpecialData { Covered, NotCovered };

struct Grant {
    Reason by{};
    Categories categories{};
    SecrecyScope secrecy = SecrecyScope::NotNamed;
    SpecialData special = SpecialData::Covered;
    const std::vector<domain::LineId>* only_lines = nullptr; // of a handover: its minimum set and nothing else
    const std::vector<domain::HandoverPart>* parts = nullptr; // the same
};

struct Coverage {
    std::vector<Grant> grants;
    std::optional<Reason> refused{}; // a refusal that no later weighing answers (cap 3)
    Reason missing = Reason::NoConsent;

    bool is_covered() const { return !grants.empty(); }
};

// Three ways to hear of somebody, each under caps of its own; what comes out is joined. An emergency so never opens what an
// unsigned partner's consent holds, and a handover never more than its minimum set.
struct Routes {
    Coverage ordinary; // consent, task, or who somebody is: always walked
    std::optional<Coverage> handover{};
    std::optional<Coverage> emergency{};
};

Routes routes_for(const Facts& facts, const Setting& setting, const Hearer& hearer, const SubjectFacts& subject);

} // namespace tandem::policy
