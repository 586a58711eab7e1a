#pragma once
// Where a case comes up: the agendas of meetings that are still to come.
#include "domain/ids.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

struct CaseItem {
    domain::AgendaItemId item;
    domain::MeetingId meeting;
    Day day;
    std::string table;
};
Result<std::vector<CaseItem>> items_ahead(Workspace& workspace, domain::CaseId case_file); // planned or under way, the first first

} // namespace tandem::workspace
