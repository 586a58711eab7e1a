#pragma once
// An audience, looked up among the facts once: who they are on this day, at this table, for this case.
#include "policy/audience.h"
#include "policy/facts.h"

#include <span>

namespace tandem::policy {

enum class HearerKind { Owner, Partner, Subject, Companion, OtherNetwork, Service, Reporter, Listener, Public };
enum class Standing { Core, Shell, Outside, Left }; // Left: the person or the party is no longer with the network
enum class Asked { No, Yes, Accepted };

struct Hearer {
    HearerKind kind{};
    std::optional<domain::PersonId> person{};
    std::optional<domain::PartyId> party{};
    std::span<const domain::PartyId> also_for{};
    std::optional<domain::SubjectId> subject{}; // themselves, or whose companion they are
    std::optional<CompanionId> companion{};
    std::optional<domain::ReportId> report{};
    std::string_view network{};

    const PersonFacts* person_facts = nullptr;
    const PartyFacts* party_facts = nullptr;
    Standing standing = Standing::Outside;
    Interest interest = Interest::AuthorityOrInterest;
    Asked asked = Asked::No;
    std::vector<const OpenAction*> own_actions{};
    bool brought_a_line = false;

    bool is_doer() const { return !own_actions.empty(); }
    // Has an open action agreed by that day; an action without a day of agreement does not tell.
    bool had_action_on(Day day) const;
};

// `audience` and `facts` outlive it.
Hearer look_up(const Facts& facts, const Audience& audience);

// Whether a ground for these reaches the hearer: narrow, as "core" and "all partners" leave parties of interest out.
bool reaches(const Recipients& recipients, const Hearer& hearer);
// The same for what is meant for one named recipient, in the network or outside it, gone or not.
bool reaches_by_name(const Recipient& recipient, const Hearer& hearer);
// Whether a refusal or objection about these may mean the hearer: wide, none means everybody.
bool may_mean(const Recipients& recipients, const Hearer& hearer);

// The hearer is where this line came from.
bool brought(const Hearer& hearer, const LineFacts& line);

} // namespace tandem::policy
