#pragma once
// What a meeting sees: made by the policy, at the level of everybody who is present (disclosure.md, "The answer").
#include "policy/room.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

using policy::Room;
using policy::RoomGuest;
using policy::RoomItem;

Result<Room> show_room(Workspace& workspace, domain::MeetingId id);

} // namespace tandem::workspace
