#pragma once
#include "domain/meetings/records.h"
#include "workspace/cases.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

struct MeetingRow {
    domain::Meeting meeting;
    std::string table;
    std::int64_t items = 0;
    std::int64_t people = 0; // invited or more
};

// Newest first.
Result<Page<MeetingRow>> list_meetings(Workspace& workspace, PageWish page);

// Of one table or of all, those ahead (earliest first) or those behind (newest first).
enum class MeetingSpan { Ahead, Behind };
struct MeetingFilter {
    MeetingSpan span{};
    std::optional<domain::TableId> table{};
};
Result<Page<MeetingRow>> list_meetings(Workspace& workspace, const MeetingFilter& filter, PageWish page);

struct AgendaRow {
    domain::AgendaItem item;
    std::optional<TimeOfDay> starts; // start of the meeting plus the minutes before it; nothing when no start is known
    std::string case_code;           // of the case or the question without a name; empty for themes, opening and round
    std::vector<std::string> needs{}; // of the case
    std::int64_t open_actions = 0, overdue = 0; // of the case
};

struct Agenda {
    MeetingRow meeting;
    std::vector<AgendaRow> items;
    std::int64_t minutes = 0;                  // of all items together
    std::optional<std::int64_t> room_minutes;  // the meeting's own, else the table's
};

// Which meeting: its id, "next", "last", or its day as 2026-11-30 when only one is held on that day.
Result<domain::MeetingId> find_meeting(Workspace& workspace, std::string_view which);
Result<Agenda> show_agenda(Workspace& workspace, domain::MeetingId id);

// -- Planning ---------------------------------------------------------------------------------------------------------

struct NewMeeting {
    domain::TableId table;
    domain::MeetingMode mode{};
    domain::MeetingPurpose purpose{};
    Day day;
    std::optional<TimeOfDay> start{};
    std::optional<std::int32_t> minutes{};
    std::optional<std::string> place{};
    std::optional<std::string> title_text{};
};
struct PlannedMeeting {
    domain::MeetingId id;
    std::int64_t invited = 0;
    Changes changes;
};
// Invites who holds a core seat at the table that day, else the contact person of its party. One step.
Result<PlannedMeeting> plan_meeting(Workspace& workspace, const NewMeeting& wanted);
// BadValue "meeting.minutes" when it would end on another day or last less than a minute.
Result<Changes> save_meeting(Workspace& workspace, const domain::Meeting& meeting);
Result<Changes> cancel_meeting(Workspace& workspace, domain::MeetingId id, const std::string& reason);
Result<Changes> remove_meeting(Workspace& workspace, domain::MeetingId id); // with agenda and attendance; one step

struct InvitedRow {
    domain::Attendance attendance;
    std::string name;  // as it was then, once the meeting was held (lesson 7)
    std::string party;
    std::optional<domain::PartyKind> party_kind;
};
Result<std::vector<InvitedRow>> list_invited(Workspace& workspace, domain::MeetingId id); // by party, then name
Result<Changes> invite(Workspace& workspace, domain::MeetingId id, domain::PersonId person, std::optional<domain::PartyId> party,
                       domain::Presence presence = domain::Presence::Invited);
Result<Changes> set_presence(Workspace& workspace, domain::AttendanceId id, domain::Presence presence);
Result<Changes> remove_invited(Workspace& workspace, domain::AttendanceId id);

// -- Agenda -----------------------------------------------------------------------------------------------------------

struct ProposedRow {
    domain::CaseId case_file;
    std::string case_code;
    std::vector<std::string> needs;
    domain::AgendaItemMode mode{};
    std::int32_t minutes = 0;
    std::int64_t open_actions = 0, overdue = 0;
    bool has_question = false; // the question to the network is asked before it goes on an agenda (R40)
};
struct Proposal {
    std::vector<ProposedRow> items;   // not on the agenda yet and there is time for it, in the order proposed
    std::vector<ProposedRow> no_room; // the first of them is the first to come next time
};
// Open actions first, then new cases (lesson 6, R41), for as long as the room lasts beside what is on the agenda already.
Result<Proposal> propose_items(Workspace& workspace, domain::MeetingId id);
// Puts all proposed items on the agenda, between an opening and a round, which it makes where they are missing. One step. A new case
// without a question to the network stays in the proposal (R40).
Result<Changes> take_proposal(Workspace& workspace, domain::MeetingId id);

struct NewItem {
    domain::AgendaItemMode mode{};
    std::optional<domain::CaseId> case_file{};
    std::optional<std::string> title_text{};
    std::optional<std::int32_t> minutes{}; // unset: the table's usual for this mode
    std::optional<domain::ConsultationId> consultation{}; // one that may be asked (consultations.h, put_on_agenda)
};
// Before the round. QuestionNeeded for a new case that does not say what it asks of the network (R40).
Result<Changes> add_item(Workspace& workspace, domain::MeetingId id, const NewItem& item);
Result<Changes> save_item(Workspace& workspace, const domain::AgendaItem& item);
Result<Changes> remove_item(Workspace& workspace, domain::AgendaItemId id);
// To be the `place`-th of its meeting, from 0; the others close up.
Result<Changes> move_item(Workspace& workspace, domain::AgendaItemId id, std::size_t place);

// -- The meeting itself -----------------------------------------------------------------------------------------------

// Those present are the ones whose presence says so; everyone who was coming counts as present when it begins.
Result<Changes> begin_meeting(Workspace& workspace, domain::MeetingId id);
Result<Changes> record_item(Workspace& workspace, domain::AgendaItemId id, const domain::AgendaItemState& state,
                            const std::optional<std::string>& outcome);
// Copies names onto the minutes (lesson 7); items never reached are postponed; who was not there is absent. One step.
Result<Changes> finish_meeting(Workspace& workspace, domain::MeetingId id);

} // namespace tandem::workspace
