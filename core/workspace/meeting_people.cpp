#include "base/text.h"
#include "domain/meetings/rules.h"
#include "storage/meetings/attendance_store.h"
#include "workspace/meetings.h"
#include "workspace/stored.h"

#include <algorithm>
#include <tuple>

namespace tandem::workspace {
namespace {

using storage::AttendanceStore;
using storage::sqlite::Connection;

// The minutes of a meeting keep the names of that day (lesson 7).
InvitedRow to_row(storage::StoredInvited one) {
    InvitedRow row;
    row.name = one.attendance.name_then.value_or(one.name);
    row.party = one.attendance.party_name_then.value_or(one.party);
    row.party_kind = one.party_kind;
    row.attendance = std::move(one.attendance);
    return row;
}

// Without a party comes last.
bool stands_before(const InvitedRow& a, const InvitedRow& b) {
    return std::tuple(a.party.empty(), fold(a.party), fold(a.name), a.attendance.id) <
           std::tuple(b.party.empty(), fold(b.party), fold(b.name), b.attendance.id);
}

struct Guest {
    bool is_invited = false;
    std::optional<domain::CapacityRole> role;
};

Result<Guest> find_guest(Workspace& workspace, const domain::Meeting& meeting, domain::PersonId person,
                         const std::optional<domain::PartyId>& party) {
    return ask(workspace, [&](Connection& connection) {
        const AttendanceStore attendances(connection);
        Guest guest;
        guest.role = attendances.role_of(person, party, meeting.day);
        guest.is_invited =
            std::ranges::any_of(attendances.of_meeting(meeting.id), [&](const auto& one) { return one.attendance.person == person; });
        return guest;
    });
}

// Who turns out to have been at a meeting that is over gets the names of now on the minutes.
Result<domain::Attendance> as_noted(Workspace& workspace, domain::Attendance attendance, const domain::Meeting& meeting) {
    const bool held = std::holds_alternative<domain::MeetingHeld>(meeting.state);
    const bool was_there = attendance.presence == domain::Presence::Present || attendance.presence == domain::Presence::Left;
    if (!held || !was_there) return attendance;
    TANDEM_ASSIGN(const auto person, stored<domain::Person>(workspace, attendance.person));
    if (!attendance.party) return domain::with_names_then(std::move(attendance), person, nullptr);
    TANDEM_ASSIGN(const auto party, stored<domain::Party>(workspace, *attendance.party));
    return domain::with_names_then(std::move(attendance), person, &party);
}

} // namespace

Result<std::vector<InvitedRow>> list_invited(Workspace& workspace, domain::MeetingId id) {
    TANDEM_TRY(stored<domain::Meeting>(workspace, id));
    return ask(workspace, [&](Connection& connection) {
        std::vector<InvitedRow> rows;
        for (auto& one : AttendanceStore(connection).of_meeting(id)) rows.push_back(to_row(std::move(one)));
        std::ranges::sort(rows, stands_before);
        return rows;
    });
}

Result<Changes> invite(Workspace& workspace, domain::MeetingId id, domain::PersonId person, std::optional<domain::PartyId> party,
                       domain::Presence presence) {
    TANDEM_ASSIGN(const auto meeting, stored<domain::Meeting>(workspace, id));
    TANDEM_TRY(stored<domain::Person>(workspace, person));
    if (party) TANDEM_TRY(stored<domain::Party>(workspace, *party));
    TANDEM_ASSIGN(const auto guest, find_guest(workspace, meeting, person, party));
    if (guest.is_invited) return bad_value("attendance.person");
    domain::Attendance attendance;
    attendance.id = workspace.file().ids.next_id<domain::AttendanceId>();
    attendance.meeting = id;
    attendance.person = person;
    attendance.party = party;
    attendance.role = guest.role.value_or(domain::CapacityRole::Guest);
    attendance.presence = presence;
    TANDEM_ASSIGN(const auto noted, as_noted(workspace, std::move(attendance), meeting));
    return write(workspace, act_for(workspace, Verb::Invite), [&](storage::UnitOfWork& work) { work.save(noted); });
}

Result<Changes> set_presence(Workspace& workspace, domain::AttendanceId id, domain::Presence presence) {
    TANDEM_ASSIGN(auto attendance, stored<domain::Attendance>(workspace, id));
    TANDEM_ASSIGN(const auto meeting, stored<domain::Meeting>(workspace, attendance.meeting));
    attendance.presence = presence;
    TANDEM_ASSIGN(const auto noted, as_noted(workspace, std::move(attendance), meeting));
    return write(workspace, act_for(workspace, Verb::SetPresence), [&](storage::UnitOfWork& work) { work.save(noted); });
}

Result<Changes> remove_invited(Workspace& workspace, domain::AttendanceId id) {
    TANDEM_TRY(stored<domain::Attendance>(workspace, id));
    return write(workspace, act_for(workspace, Verb::RemoveInvite),
                 [&](storage::UnitOfWork& work) { work.remove<domain::Attendance>(id); });
}

} // namespace tandem::workspace
