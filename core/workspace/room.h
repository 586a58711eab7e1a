#pragma once
// What a meeting sees: made by the policy, at the level of the room. Until grounds are recorded that level is `anonymous`
// at the most (disclosure.md, "The answer"): code, question, needs, the approved room story, and actions at `code`.
#include "policy/room.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

using policy::Room;
using policy::RoomGuest;
using policy::RoomItem;

Result<Room> show_room(Workspace& workspace, domain::MeetingId id);

} // namespace tandem::workspace
