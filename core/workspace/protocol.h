#pragma once
// What a table agreed about names (disclosure.md, cap 12). A template that leaves it open leaves it at the lowest, and then a meeting
// hears nothing of any case: so it has to be possible to agree on the usual in one step.
#include "domain/network/table.h"

namespace tandem::workspace {

// Whether anything was agreed for what is said at the table or shown in the room.
bool names_are_agreed(const domain::MeetingTable& table);

// With the usual ceilings and veiled fields; what it says about sharing without consent stays.
domain::MeetingTable with_usual_ceilings(domain::MeetingTable table);

} // namespace tandem::workspace
