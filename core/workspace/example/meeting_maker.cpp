#include "workspace/example/meeting_maker.h"

#include "workspace/example/help_maker.h"

#include <algorithm>

namespace tandem::workspace::example {
namespace {

using namespace domain;

constexpr int start_minutes = 13 * 60 + 30;
constexpr int minutes_long = 110;
constexpr std::size_t at_the_table = 12;

Presence presence_at(const MeetingSlot& slot, std::size_t guest) {
    if (slot.held && guest == at_the_table - 1) return Presence::Left; // had to go before the end
    if (slot.held) return guest % 6 == 4 ? Presence::Excused : guest % 11 == 9 ? Presence::Absent : Presence::Present;
    return guest % 4 == 3 ? Presence::Invited : guest % 7 == 5 ? Presence::Excused : Presence::Coming;
}

// The core, and two of the shell as guests for their own item.
std::vector<Helper> invited_to(const Table& table) {
    std::vector<Helper> invited(table.core.begin(), table.core.begin() + static_cast<std::ptrdiff_t>(std::min(table.core.size(), at_the_table)));
    for (std::size_t i = 0; i < std::min<std::size_t>(table.shell.size(), 2); ++i) {
        invited.push_back(table.shell[i]);
        invited.back().role = CapacityRole::Guest;
    }
    return invited;
}

void add_attendance(Making& making, const ExampleBasis& basis, const MeetingSlot& slot, ExampleChunk& out) {
    const std::vector<Helper> invited = invited_to(making.tables[slot.table]);
    for (std::size_t i = 0; i < invited.size(); ++i) {
        Attendance attendance;
        attendance.id = making.new_id<AttendanceId>();
        attendance.meeting = slot.id;
        attendance.person = invited[i].person;
        attendance.party = invited[i].party;
        attendance.role = invited[i].role;
        const bool waits_for_own_item = invited[i].role == CapacityRole::Guest && !slot.held;
        attendance.presence = waits_for_own_item ? Presence::Invited : presence_at(slot, i);
        if (slot.held) {
            attendance.name_then = basis.people[invited[i].person_index].name;
            attendance.party_name_then = basis.parties[invited[i].party_index].name;
            attendance.confidentiality_acknowledged = attendance.presence == Presence::Present;
        }
        out.attendances.push_back(std::move(attendance));
    }
}

int minutes_for(AgendaItemMode mode) {
    switch (mode) {
    case AgendaItemMode::NewCase: return 15;
    case AgendaItemMode::Consultation: return 10;
    case AgendaItemMode::Theme: return 20;
    case AgendaItemMode::ActionReview:
    case AgendaItemMode::Opening:
    case AgendaItemMode::Round: return 5;
    }
    return 5;
}

std::optional<std::string> outcome_for(Making& making, AgendaItemMode mode) {
    if (mode == AgendaItemMode::Theme) return making.phrase("theme_decision");
    if (mode == AgendaItemMode::Consultation) return making.phrase("outcome_consult");
    return std::nullopt;
}

std::string title_for(Making& making, AgendaItemMode mode) {
    if (mode == AgendaItemMode::Theme) return "Thema: " + making.phrase("theme");
    if (mode == AgendaItemMode::Consultation) return making.phrase("consultation");
    return making.phrase(mode == AgendaItemMode::Opening ? "opening" : "round");
}

void add_item(Making& making, const MeetingSlot& slot, const OtherItem& other, ExampleChunk& out) {
    AgendaItem item;
    item.id = making.new_id<AgendaItemId>();
    item.meeting = slot.id;
    item.order = other.order;
    item.mode = other.mode;
    item.title_text = title_for(making, other.mode);
    item.minutes = minutes_for(other.mode);
    if (slot.held) {
        item.state = ItemDiscussed{};
        item.outcome = outcome_for(making, other.mode);
    }
    if (other.mode == AgendaItemMode::Consultation) item.consultation = add_question(making, slot, item.outcome, out);
    out.agenda_items.push_back(std::move(item));
}

} // namespace

void make_meeting(Making& making, const ExampleBasis& basis, const Planner& planner, std::size_t number, ExampleChunk& out) {
    const MeetingSlot& slot = making.meetings[number];
    const Table& table = making.tables[slot.table];
    Meeting meeting;
    meeting.id = slot.id;
    meeting.table = table.id;
    meeting.mode = MeetingMode::Periodic;
    meeting.purpose = MeetingPurpose::Cases;
    meeting.day = slot.day;
    meeting.start = TimeOfDay::from_minutes(start_minutes);
    meeting.minutes = minutes_long;
    meeting.place = std::string(making.words.place("venue")[slot.table % making.words.place("venue").size()]);
    meeting.chair = table.coordinator.person;
    meeting.minute_taker = table.core.back().person;
    if (slot.held) meeting.state = MeetingHeld{Zone::amsterdam().instant_at(slot.day, *TimeOfDay::from_minutes(start_minutes + minutes_long))};
    out.meetings.push_back(std::move(meeting));
    add_attendance(making, basis, slot, out);
    for (const OtherItem& item : planner.other_items(number)) add_item(making, slot, item, out);
}

} // namespace tandem::workspace::example
