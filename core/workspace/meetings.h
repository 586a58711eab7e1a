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

struct AgendaRow {
    domain::AgendaItem item;
    std::optional<TimeOfDay> starts; // start of the meeting plus the minutes before it; nothing when no start is known
    std::string case_code;           // empty for themes, opening and round
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

} // namespace tandem::workspace
