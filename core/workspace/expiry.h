#pragma once
// What was promised to go, goes (lesson 15): questions without a name after their weeks, and the names in reports that became no case.
#include "domain/ids.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

struct Wiped {
    std::int64_t questions = 0;
    std::int64_t reports = 0; // whose names were wiped; the report itself stays, without them
};
// For good, also out of the journal. By the day of now, never by that of --on. Nothing where the file cannot be changed.
Result<Wiped> wipe_what_expired(Workspace& workspace);
// The same for one report at once, on request. It goes on under the same code and another id. BadValue "concern_report.case_file" for one
// that became a case.
struct WipedReport {
    domain::ReportId id;
    Changes changes;
};
Result<WipedReport> wipe_names_of(Workspace& workspace, domain::ReportId id);

} // namespace tandem::workspace
