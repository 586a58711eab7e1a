#include "workspace/room.h"

#include "domain/meetings/rules.h"
#include "domain/steps.h"
#include "storage/meetings/agenda_store.h"
#include "storage/meetings/meetings_store.h"
#include "workspace/action_labels.h"
#include "workspace/meetings.h"
#include "workspace/stored.h"

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

policy::DisclosedCase disclosed(const storage::StoredRoomCase& found, const ActionKinds& kinds) {
    std::vector<policy::DisclosedAction> actions;
    for (const auto& [action, doer] : found.actions) actions.push_back(kinds.at_code(action, found.case_file, doer));
    return policy::disclose_anonymously(found.case_file, found.needs, std::move(actions));
}

RoomItem to_item(const domain::AgendaItem& item) {
    RoomItem shown;
    shown.id = item.id;
    shown.mode = item.mode;
    if (!item.case_file) shown.theme = item.title_text.value_or("");
    shown.minutes = item.minutes;
    shown.state = domain::state_word(item.state);
    shown.outcome = item.outcome.value_or("");
    return shown;
}

// A case that may not be spoken of here (cap 14) leaves an item without content.
std::vector<RoomItem> to_items(Connection& connection, const domain::Meeting& meeting) {
    const storage::AgendaStore cases(connection);
    const ActionKinds kinds(connection);
    std::vector<RoomItem> items;
    for (const auto& item : storage::MeetingsStore(connection).agenda(meeting.id)) {
        RoomItem shown = to_item(item);
        const bool blocked = item.case_file && !domain::may_discuss_cases(meeting);
        if (blocked) shown.outcome.clear();
        if (item.case_file && !blocked) {
            if (const auto found = cases.room_case(*item.case_file)) {
                shown.case_file = item.case_file;
                shown.shown = disclosed(*found, kinds);
            }
        }
        items.push_back(std::move(shown));
    }
    return items;
}

RoomGuest to_guest(InvitedRow row) {
    return {row.attendance.id, std::move(row.name), std::move(row.party), row.party_kind, row.attendance.presence};
}

Room room_at(const domain::Meeting& meeting, const domain::MeetingTable& table) {
    Room room;
    room.meeting = meeting.id;
    room.table = table.name;
    room.day = meeting.day;
    room.start = meeting.start;
    if (const auto* under_way = std::get_if<domain::MeetingUnderWay>(&meeting.state)) room.began = under_way->since;
    room.room_minutes = meeting.minutes ? meeting.minutes : table.room_minutes;
    room.held = std::holds_alternative<domain::MeetingHeld>(meeting.state);
    room.hide_who_is_paid = table.hide_who_is_paid;
    room.rule_card = table.rule_card.value_or("");
    return room;
}

} // namespace

Result<Room> show_room(Workspace& workspace, domain::MeetingId id) {
    TANDEM_ASSIGN(const auto meeting, stored<domain::Meeting>(workspace, id));
    TANDEM_ASSIGN(const auto table, stored<domain::MeetingTable>(workspace, meeting.table));
    TANDEM_ASSIGN(auto people, list_invited(workspace, id));
    Room room = room_at(meeting, table);
    TANDEM_ASSIGN(room.items, ask(workspace, [&](Connection& connection) { return to_items(connection, meeting); }));
    for (auto& one : people) room.guests.push_back(to_guest(std::move(one)));
    return room;
}

} // namespace tandem::workspace
