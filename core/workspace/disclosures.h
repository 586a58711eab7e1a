#pragma once
// The register of disclosures: who heard what. It is written by the acts that tell; this shows it, and adds what was said
// outside the program.
#include "domain/privacy/rules.h"
#include "workspace/cases.h"

namespace tandem::workspace {

struct DisclosureRow {
    domain::Disclosure disclosure;
    std::string case_code;
    std::string who;   // name of the person, the party or the network; empty for a service, the resident and a reporter
    std::string party; // for whom a person acted then
    bool came_along = false;        // with the resident, to an item
    bool unknown_companion = false; // they did, and nobody wrote down who it was
};
// The newest first. Of a case, of a party or a person, or of a subject: what the resident may be told (AVG 15).
Result<Page<DisclosureRow>> disclosures_of(Workspace& workspace, domain::CaseId id, PageWish page);
Result<Page<DisclosureRow>> disclosures_of(Workspace& workspace, domain::SubjectId id, PageWish page);
Result<Page<DisclosureRow>> disclosures_of(Workspace& workspace, domain::PartyId id, PageWish page);
Result<Page<DisclosureRow>> disclosures_of(Workspace& workspace, domain::PersonId id, PageWish page);

// Something that was told outside the program: on the phone, at the door. `at` is when; it is never taken back.
struct NewDisclosure {
    domain::CaseId case_file;
    std::vector<domain::SubjectId> subjects; // none: all of the case
    domain::Occasion occasion{};
    domain::DisclosureAudience audience;
    domain::IdentityLevel level{};
    std::vector<domain::LineId> lines{};
    std::optional<Instant> at{}; // unset: now
};
Result<Changes> record_disclosure(Workspace& workspace, const NewDisclosure& wanted);
// As much as the policy lets them hear when they are spoken to by themselves.
Result<domain::IdentityLevel> level_when_spoken_to(Workspace& workspace, domain::CaseId id, domain::PersonId person);
Result<domain::IdentityLevel> level_when_spoken_to(Workspace& workspace, domain::CaseId id, domain::PartyId party);

} // namespace tandem::workspace
