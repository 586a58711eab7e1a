#pragma once
#include "domain/ids.h"
#include "domain/parties/words.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// Whose file this is: the person the journal and an approval name. Kept in the file (settings.h); until somebody chose, it
// is the first coordinator that the file knows.
struct Me {
    domain::PersonId id;
    std::string name;
    std::optional<domain::CapacityRole> role; // of the person's first capacity that holds today
};
Result<std::optional<Me>> who_am_i(Workspace& workspace);
Result<void> i_am(Workspace& workspace, domain::PersonId person);

} // namespace tandem::workspace
