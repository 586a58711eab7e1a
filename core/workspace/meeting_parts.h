#pragma once
// A meeting in parts, so that who may not hear of a case is simply not invited to the part where it is spoken of (disclosure.md,
// caps 8 and 9: it looks like "not invited" to everyone else). For the owner who plans it.
#include "domain/meetings/rules.h"
#include "domain/network/words.h"
#include "policy/room_level.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// How an item about a case stands with those who are expected, or are there.
struct GuestOutlook {
    domain::AttendanceId attendance;
    domain::PersonId person;
    bool invited = true;           // to this item
    domain::IdentityLevel hears{}; // by themselves, of the case as a whole; `none`: may not know of it, `code`: of somebody in it
};
struct ItemOutlook {
    domain::AgendaItemId item;
    policy::RoomState state{};     // Neutral: somebody who is to be there may not know of it
    domain::IdentityLevel level{}; // of those who are to be there, together
    std::vector<GuestOutlook> guests; // without the owner
    domain::IdentityLevel on_screen{}; // what the screen of the meeting shows then, which may be less than is spoken
    std::vector<domain::VeiledField> veiled_on_screen{}; // where that is veiled: with what, each once
};
bool is_blocked(const ItemOutlook& item);          // somebody who is to be there may not know of it
bool anybody_may_hear(const ItemOutlook& item);    // of those who come; if not, leaving people out is no help
// Of the items about a case, in the order of the agenda.
Result<std::vector<ItemOutlook>> outlook_of(Workspace& workspace, domain::MeetingId meeting);

// Who is not asked to be there for an item; everybody else of the meeting is. BadValue for somebody who is not of the meeting, once
// it was begun, and where the owner would stay away from their own item.
Result<Changes> leave_out(Workspace& workspace, domain::AgendaItemId item, std::vector<domain::PersonId> not_invited);

// Every item that somebody who is expected may not know of comes without them, after the items for everybody; one of which nobody may
// know stays as it is. What was left out by hand stays so. One step.
Result<Changes> plan_parts(Workspace& workspace, domain::MeetingId meeting);

// Who is to go and who comes back when an item begins, of those who are in the room now.
struct PartChange {
    std::vector<domain::AttendanceId> leave, come_back;
    bool empty() const { return leave.empty() && come_back.empty(); }
};
PartChange change_at(const domain::AgendaItem& item, std::span<const domain::AgendaItem> agenda, std::span<const domain::Attendance> people);
// They went, and came: from now on the room is who is there. BadValue while the meeting is not under way.
Result<Changes> begin_part(Workspace& workspace, domain::AgendaItemId item);

} // namespace tandem::workspace
