#pragma once
// Private to this folder: what was written down, as the policy takes it (policy/facts.h). Only translation: nothing in here
// decides what anybody may know. Where a record says less than the policy asks, the lower reading is handed on.
#include "policy/facts.h"
#include "storage/privacy/policy_store.h"

#include <span>

namespace tandem::workspace {

// The day that is asked about, in the zone of the network.
struct FactsDay {
    Day today;
    const Zone& zone;
};

policy::Periods periods_of(const domain::Network& network); // its own where it chose some, else what is usual
policy::TableFacts table_facts(const storage::PolicyTable& records, Day today);
// `item` is the one it is asked for; null outside of a meeting, where NeededParty says who is needed.
policy::CaseFacts case_facts(const storage::PolicyCase& records, const storage::PolicyTable& table, const domain::AgendaItem* item, FactsDay on);

// Whether the name of that person tells something about them, and they did not agree to that (cap 17).
bool keeps_name_to_themselves(const storage::PolicyTable& table, domain::PersonId person, Day today);

// A crisis service, Veilig Thuis or hotline that is no party of ours is known by an id of its own.
domain::PartyId party_of(domain::StatutoryService service);
policy::CompanionId companion_id(domain::CompanionId id);

policy::LineFacts line_facts(const domain::Line& line);
policy::Recipient to_recipient(const domain::Recipient& recipient);
// The grounds of one subject: consent, tasks, emergencies and handovers.
void add_grounds(policy::SubjectFacts& subject, const storage::PolicyCase& records, FactsDay on);
std::optional<policy::Categories> to_categories(const domain::ConsentScope& scope); // nothing: not filled in yet

} // namespace tandem::workspace
