#pragma once
#include "workspace/workspace.h"

#include <iosfwd>

namespace tandem::workspace {

struct ImportReport {
    std::int64_t created = 0, changed = 0, unchanged = 0;
};

// Reads a whole network from JSON (resources/schema/network.schema.json). Everything is checked before the first write;
// what then fails is undone as a whole. Into an empty file, or into the file of the same network, where records with
// the same id are updated. One undo step.
Result<ImportReport> import_network(Workspace& workspace, std::string_view json, const Progress& progress = {});

// Writes the whole network, and journals that. Without a purpose the records that identify residents are left out; with
// one they are in it, and an import gives the same network again. What is written is in clear.
struct ExportWish {
    std::optional<std::string> reveal_for; // the purpose
};
Result<std::int64_t> export_network(Workspace& workspace, std::ostream& out, const ExportWish& wish, const Progress& progress = {});

} // namespace tandem::workspace
