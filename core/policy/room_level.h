#pragma once
// What may be said and shown to everyone present at once: per subject the lowest of them, and only lines that all may hear.
// Subjects and their companions at their own item, and the owner, do not lower it. (The room as a screen shows it: room.h.)
#include "policy/answer.h"
#include "policy/facts.h"

namespace tandem::policy {

// Neutral: somebody present may not know that the item exists, or nobody is there to judge by. The screen shows nothing of it
// and the chair is told to take another block, without a reason.
enum class RoomState { Open, Neutral };

struct PresentAnswer {
    Audience audience;
    Answer answer;
};

struct RoomAnswer {
    RoomState state = RoomState::Neutral;
    Answer room;                       // everything at `none` while neutral
    std::vector<PresentAnswer> present; // for the owner's planning, never for a screen in the room
};

RoomAnswer room_level(const Facts& facts, const std::vector<Audience>& present, const Setting& setting);

} // namespace tandem::policy
