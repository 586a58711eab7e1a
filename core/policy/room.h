#pragma once
// A meeting as the room may see it. Everything about a case in here was made by the policy; the rest is the meeting's own.
#include "base/time.h"
#include "domain/ids.h"
#include "domain/meetings/words.h"
#include "domain/parties/words.h"
#include "policy/disclosed_case.h"
#include "policy/room_level.h"

namespace tandem::policy {

struct RoomItem {
    domain::AgendaItemId id;
    domain::AgendaItemMode mode{};
    std::string theme;          // of an item that is not about a case
    std::int32_t minutes = 0;
    std::string state;          // word of domain::AgendaItemState
    std::string outcome;        // what the chair wrote down at this item in this meeting: for the field it is written in
    std::string outcome_for_room{}; // the same without names, for a screen that all look at
    std::optional<domain::CaseId> case_file{};
    RoomState room_state = RoomState::Open; // of an item about a case; Neutral: nothing is shown, and the chair takes another one
    std::optional<DisclosedCase> shown{};   // of an item about a case that is open
    std::vector<domain::AttendanceId> leave{}, come_back{}; // before it begins: who is here and not invited to it, who went for another part
};
struct RoomGuest {
    domain::AttendanceId id;
    std::string name;
    std::string party;
    std::optional<domain::PartyKind> party_kind;
    domain::Presence presence{};
};
struct Room {
    domain::MeetingId meeting;
    std::string table;
    Day day;
    std::optional<TimeOfDay> start;
    std::optional<Instant> began; // while it is under way
    std::optional<std::int64_t> room_minutes;
    bool held = false;
    bool hide_who_is_paid = false; // R71
    std::string rule_card;         // R39
    bool promised = false;         // the chair said for the room that what is said stays here (lesson 6)
    std::vector<RoomItem> items;
    std::vector<RoomGuest> guests;
};

} // namespace tandem::policy
