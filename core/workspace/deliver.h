#pragma once
// What leaves the program: printed, saved or sent. The only way out for anything about a case.
#include "documents/document.h"
#include "documents/wording.h"
#include "domain/meetings/records.h"
#include "workspace/workspace.h"

#include <span>

namespace tandem::workspace {

enum class PackFormat { Html, Text };

struct PackFile {
    Path path;
    std::string recipient; // name of the person, for the screen; never in the path
};

// Writes one pack per person invited to the meeting into `folder` (made when missing, owner only): agenda before the
// meeting, list of actions after it. Until a level is computed per audience a pack holds case code, kind of action,
// doer and date only. Existing files are not written over. All packs or none.
Result<std::vector<PackFile>> hand_out_packs(Workspace& workspace, domain::MeetingId meeting, const Path& folder,
                                             std::span<const PackFormat> formats, const documents::Wording& wording);

} // namespace tandem::workspace
