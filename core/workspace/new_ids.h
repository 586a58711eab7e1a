#pragma once
#include "domain/ids.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// A fresh id for a record that is about to be saved.
Uuid new_id(Workspace& workspace);

template <class Id>
Id new_id_of(Workspace& workspace) {
    return Id(new_id(workspace));
}

} // namespace tandem::workspace
