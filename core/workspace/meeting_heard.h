#pragma once
// What people at a meeting saw and heard of the cases on its agenda, in the register of disclosures: item x attendance x level, at the level
// that the room has at that moment. What was told stays told, and is not written down twice.
#include "domain/ids.h"
#include "domain/meetings/words.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// The meeting is at this item, or was, and whoever is present saw it on the screen. Nothing is written when it is not about a case, the room
// may not know of it, or the meeting is not under way.
Result<Changes> note_shown(Workspace& workspace, domain::AgendaItemId item);

// It was spoken of, with whoever is present.
Result<Changes> note_heard(Workspace& workspace, domain::AgendaItemId item);

// Somebody who is here goes while the meeting is at this item: they heard of it, also when it is marked as discussed later, or never.
// Whoever heard of a case was not absent but left.
Result<Changes> see_off(Workspace& workspace, domain::AttendanceId who, domain::AgendaItemId at, domain::Presence then);

} // namespace tandem::workspace
