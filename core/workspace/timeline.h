#pragma once
#include "domain/ids.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// What happened to a case, newest first: one entry per step of the journal, and one per meeting that spoke of it. Names of
// fields and no values.
struct TimelineEntry {
    Instant at;
    Day on;             // in the network's zone
    std::string verb;   // word of a Verb (verbs.h)
    std::string record; // what was touched first: "action_item"
};
Result<std::vector<TimelineEntry>> timeline_of(Workspace& workspace, domain::CaseId id, std::size_t limit = 50);

} // namespace tandem::workspace
