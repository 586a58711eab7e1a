#pragma once
// What was said about telling others, as the card of it shows it: read in one go on the thread of the file.
#include "workspace/consent.h"
#include "workspace/networks.h"

#include <map>

namespace tandem::cases {

struct ConsentView {
    workspace::CaseGrounds grounds;
    std::map<domain::PartyId, std::string> parties; // that stand in it
    std::map<domain::PersonId, std::string> people;
    std::vector<workspace::Choice> categories;

    std::vector<domain::ConsentEvent> events_of(domain::SubjectId subject) const; // the newest first
    std::string party_name(domain::PartyId id) const;   // empty: it is gone
    std::string person_name(domain::PersonId id) const;
    std::string category_label(const std::string& code) const; // the code itself when the list no longer has it
};

workspace::Result<ConsentView> read_consents(workspace::Workspace& workspace, domain::CaseId id);

} // namespace tandem::cases
