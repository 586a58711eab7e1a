#pragma once
// What the program remembers in the file for its owner: half-typed text and small settings. Neither is part of the network:
// not in the journal, not undone, not exported, not merged. They live in the file so that nothing in clear reaches the disk.
#include "workspace/workspace.h"

#include <map>

namespace tandem::workspace {

// Half-typed text by the place it was typed in ("case/26-K7F/question"). An empty text forgets the draft.
Result<void> keep_draft(Workspace& workspace, const std::string& place, const std::string& text);
Result<std::map<std::string, std::string>> drafts(Workspace& workspace);

Result<void> keep_setting(Workspace& workspace, const std::string& name, const std::string& value);
Result<std::optional<std::string>> setting(Workspace& workspace, const std::string& name);

} // namespace tandem::workspace
