#pragma once
#include "domain/ids.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// The meeting that began today and is not finished. While it runs the owner's own screens stay at the level of the room, as projectors
// mirror (disclosure.md, "The order of the sum"); one that was forgotten yesterday is in nobody's way.
Result<std::optional<domain::MeetingId>> meeting_of_now(Workspace& workspace);

} // namespace tandem::workspace
