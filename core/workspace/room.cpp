#include "workspace/room.h"

#include "domain/steps.h"
#include "storage/meetings/meetings_store.h"
#include "workspace/disclosing.h"
#include "workspace/meeting_parts.h"
#include "workspace/meetings.h"
#include "workspace/stored.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

bool is_about_somebody(const domain::AgendaItem& item) { return item.case_file || item.consultation; }

RoomItem to_item(const domain::AgendaItem& item) {
    RoomItem shown;
    shown.id = item.id;
    shown.mode = item.mode;
    if (!is_about_somebody(item)) shown.theme = item.title_text.value_or("");
    shown.minutes = item.minutes;
    shown.state = domain::state_word(item.state);
    shown.outcome = item.outcome.value_or("");
    return shown;
}

// Of an item about a case or a question without a name everything comes from the policy; what it does not open keeps its outcome to itself too.
RoomItem to_room_item(const domain::AgendaItem& item, std::vector<DisclosedItem>& disclosed) {
    RoomItem shown = to_item(item);
    if (!is_about_somebody(item)) return shown;
    const auto found = std::ranges::find(disclosed, item.id, &DisclosedItem::item);
    shown.room_state = found == disclosed.end() ? policy::RoomState::Neutral : found->state;
    if (shown.room_state == policy::RoomState::Open && found->shown) {
        shown.case_file = item.case_file;
        shown.shown = std::move(found->shown);
    } else {
        shown.room_state = policy::RoomState::Neutral;
        shown.outcome.clear();
    }
    return shown;
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
    room.promised = meeting.acknowledged_at.has_value();
    return room;
}

// The chair goes on typing in what was typed; everybody else reads it without names.
Result<void> take_names_out(Workspace& workspace, Room& room) {
    std::vector<std::string> texts;
    for (const auto& item : room.items) texts.insert(texts.end(), {item.theme, item.outcome});
    if (std::ranges::all_of(texts, &std::string::empty)) return {};
    TANDEM_ASSIGN(auto left, without_names_of_agenda(workspace, room.meeting, std::move(texts)));
    for (std::size_t i = 0; i < room.items.size(); ++i) {
        room.items[i].theme = std::move(left[2 * i]);
        room.items[i].outcome_for_room = std::move(left[2 * i + 1]);
    }
    return {};
}

} // namespace

Result<Room> show_room(Workspace& workspace, domain::MeetingId id) {
    TANDEM_ASSIGN(const auto meeting, stored<domain::Meeting>(workspace, id));
    TANDEM_ASSIGN(const auto table, stored<domain::MeetingTable>(workspace, meeting.table));
    TANDEM_ASSIGN(auto people, list_invited(workspace, id));
    Room room = room_at(meeting, table);
    TANDEM_ASSIGN(auto disclosed, disclose_to_room(workspace, id, domain::Occasion::Screen));
    TANDEM_ASSIGN(const auto agenda, ask(workspace, [&](Connection& connection) { return storage::MeetingsStore(connection).agenda(id); }));
    std::vector<domain::Attendance> attendances;
    for (const auto& one : people) attendances.push_back(one.attendance);
    for (const auto& item : agenda) {
        auto& shown = room.items.emplace_back(to_room_item(item, disclosed));
        auto change = room.began ? change_at(item, agenda, attendances) : PartChange();
        shown.leave = std::move(change.leave);
        shown.come_back = std::move(change.come_back);
    }
    TANDEM_TRY(take_names_out(workspace, room));
    for (auto& one : people) room.guests.push_back(to_guest(std::move(one)));
    return room;
}

} // namespace tandem::workspace
