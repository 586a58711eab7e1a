#pragma once
#include "domain/actions/records.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// New or changed; the id tells which. The case must exist.
Result<Changes> save_action(Workspace& workspace, const domain::ActionItem& action);
Result<Changes> finish_action(Workspace& workspace, domain::ActionId id, const domain::ActionState& state);
Result<Changes> remove_action(Workspace& workspace, domain::ActionId id);
Result<domain::ActionItem> find_action(Workspace& workspace, domain::ActionId id);

} // namespace tandem::workspace
