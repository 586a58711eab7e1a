#pragma once
// The identity service (decision 5): who the subjects of a case are. Each look is journalled with its purpose, taken
// from what one is doing; without a purpose there is no look (PurposeNeeded).
#include "domain/cases/identity.h"
#include "workspace/finding.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

Result<std::vector<domain::Identity>> look_at_identities(Workspace& workspace, std::string_view code, const std::string& purpose);

// Cases by the name of a resident: one journal line per search.
Result<std::vector<Hit>> search_identities(Workspace& workspace, std::string_view words, const std::string& purpose,
                                           std::size_t limit = 20);

// NameNotKept with a question without a name. Writing one is also a look: who writes a name knows it. The text lives here and nowhere else in the file.
Result<Changes> save_identity(Workspace& workspace, const domain::Identity& identity);

} // namespace tandem::workspace
