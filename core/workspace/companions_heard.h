#pragma once
// Private to this folder: who came along with the resident to an item heard it as well (disclosure.md, worked example 13).
#include "domain/meetings/records.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// In the register of disclosures, once an item of a case was discussed; again changes nothing. A companion of whom nobody wrote down who
// it is stands in it as company of the resident (domain::is_unknown_companion).
Result<void> record_companions_heard(Workspace& workspace, const domain::AgendaItem& item);

} // namespace tandem::workspace
