#pragma once
// Whether a resident is known already, told without showing who it is: codes, and how sure that is. Identities are never joined by
// the program; a person does that (reports.h, take_up_in).
#include "domain/cases/identity.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

enum class Sameness { Maybe, Surely };
struct KnownResident {
    std::optional<domain::CaseId> case_file;
    std::optional<domain::ReportId> report; // of another report, where there is no case
    std::string code;
    std::string state; // word of the case's or the report's state
    Sameness sameness{};
};
// Of residents only, never of people of the network: those stay apart. Surely first, at most 10. It is a search by name, and stands in the
// journal as one.
Result<std::vector<KnownResident>> known_residents(Workspace& workspace, const domain::Identity& like, const std::string& purpose);
Result<std::vector<KnownResident>> known_residents(Workspace& workspace, domain::ReportId report); // like the one it is about

} // namespace tandem::workspace
