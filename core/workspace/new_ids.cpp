#include "workspace/new_ids.h"

#include "workspace/open_file.h"

namespace tandem::workspace {

Uuid new_id(Workspace& workspace) { return workspace.file().ids.next(); }

} // namespace tandem::workspace
