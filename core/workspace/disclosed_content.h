#pragma once
// Private to this folder: what a DisclosedCase is chosen from. Names in here are read for the policy alone and shown to nobody,
// so it is no look of the identity service.
#include "domain/cases/identity.h"
#include "policy/disclose.h"
#include "storage/privacy/policy_store.h"

namespace tandem::workspace {

class DisclosedContent {
public:
    DisclosedContent(storage::sqlite::Connection& connection, const storage::PolicyCase& records, const storage::PolicyTable& table);
    DisclosedContent(const DisclosedContent&) = delete;
    DisclosedContent& operator=(const DisclosedContent&) = delete;

    std::optional<policy::DisclosedCase> disclose(const policy::Answer& answer, Day today) const;

private:
    const storage::PolicyCase& m_records;
    const storage::PolicyTable& m_table;
    std::vector<domain::Identity> m_identities; // of the subjects, and of reporters who may not be known
    std::vector<domain::Need> m_needs;
    std::vector<domain::ActionItem> m_actions;
    std::vector<policy::ActionContent> m_shown_actions;
    std::vector<std::string> m_tied_people;
};

} // namespace tandem::workspace
