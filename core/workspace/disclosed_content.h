#pragma once
// Private to this folder: what a DisclosedCase is chosen from. Names in here are read for the policy alone and shown to nobody,
// so it is no look of the identity service.
#include "domain/cases/identity.h"
#include "domain/contacts/records.h"
#include "policy/disclose.h"
#include "storage/privacy/policy_store.h"

#include <map>

namespace tandem::workspace {

class DisclosedContent {
public:
    DisclosedContent(storage::sqlite::Connection& connection, const storage::PolicyCase& records, const storage::PolicyTable& table, Day today);
    DisclosedContent(const DisclosedContent&) = delete;
    DisclosedContent& operator=(const DisclosedContent&) = delete;

    std::optional<policy::DisclosedCase> disclose(const policy::Answer& answer) const;
    // What points to somebody in a story for every room, as it stands there and each once; empty where the policy finds nothing.
    std::vector<std::string> recognisable_in_story(std::string_view story) const;
    std::string without_names(std::string_view text) const; // of any of those it is about, and of who is tied to them

private:
    // A story is looked through once, for however many people it is shown to.
    class Detector final : public policy::IdentityDetector {
    public:
        explicit Detector(const storage::PolicyCase& records) : m_records(records) {}

        bool finds_anything(std::string_view text) const override { return found_in(text).anything; }
        bool finds_somebody(std::string_view text) const override { return found_in(text).somebody; }

    private:
        struct Found {
            bool anything = false, somebody = false;
        };
        Found found_in(std::string_view text) const;

        const storage::PolicyCase& m_records;
        mutable std::map<std::string, Found, std::less<>> m_found;
    };

    void look_for_others(storage::sqlite::Connection& connection);

    const storage::PolicyCase& m_records;
    const storage::PolicyTable& m_table;
    std::vector<domain::Identity> m_identities; // of the subjects, and of reporters who may not be known
    std::vector<domain::Need> m_needs;
    std::vector<domain::ContactAttempt> m_attempts;
    std::vector<domain::ActionItem> m_actions;
    std::vector<policy::ActionContent> m_shown_actions;
    std::vector<std::string> m_tied_people, m_other_residents;
    Detector m_detector;
    Day m_today;
};

} // namespace tandem::workspace
