#pragma once
// The smallest single changes that would raise an answer, from a closed list, found by evaluating again with that one fact
// changed; where two are needed together, they are a pair. Lifting an objection, a shield, a tie, a refusal or a restriction is
// not on the list: nobody should be talked out of those.
#include "policy/decide.h"
#include "policy/room_level.h"

namespace tandem::policy {

struct SignConvenant {
    domain::PartyId party;
    friend bool operator==(const SignConvenant&, const SignConvenant&) = default;
};
struct SignStatement {
    domain::PersonId person;
    friend bool operator==(const SignStatement&, const SignStatement&) = default;
};
struct ExtendConsent { // to somebody it does not name yet, or to more categories
    domain::SubjectId subject;
    Recipient to;
    friend bool operator==(const ExtendConsent&, const ExtendConsent&) = default;
};
struct RenewConsent { // it named them, and ended
    domain::SubjectId subject;
    Recipient to;
    friend bool operator==(const RenewConsent&, const RenewConsent&) = default;
};
struct RenewWeighing {
    domain::SubjectId subject;
    friend bool operator==(const RenewWeighing&, const RenewWeighing&) = default;
};
struct ConfirmNeed {
    domain::PartyId party;
    friend bool operator==(const ConfirmNeed&, const ConfirmNeed&) = default;
};
struct AcceptRequest {
    std::variant<domain::PartyId, domain::PersonId> by;
    friend bool operator==(const AcceptRequest&, const AcceptRequest&) = default;
};
struct PlanWithout { // singles out somebody: only the owner is shown it
    Audience whom;
    friend bool operator==(const PlanWithout&, const PlanWithout&) = default;
};
using Change = std::variant<SignConvenant, SignStatement, ExtendConsent, RenewConsent, RenewWeighing, ConfirmNeed, AcceptRequest, PlanWithout>;

using ChangesTogether = std::vector<Change>; // one, or two that only help together

Reader reader_of(const Change& change);
std::vector<ChangesTogether> readable_by(Reader reader, const std::vector<ChangesTogether>& changes);

// The facts as they would be. PlanWithout changes no facts.
Facts with_change(const Facts& facts, const Change& change);

// Something is higher or shown that was not, and nothing is lower or hidden that was shown.
bool is_raised(const Answer& before, const Answer& after);

std::vector<ChangesTogether> changes_for(const Facts& facts, const Audience& audience, const Setting& setting);
std::vector<ChangesTogether> changes_for_room(const Facts& facts, const std::vector<Audience>& present, const Setting& setting);

} // namespace tandem::policy
