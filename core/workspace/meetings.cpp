#include "workspace/meetings.h"

#include "storage/cases/cases_store.h"
#include "storage/meetings/meetings_store.h"
#include "workspace/open_file.h"

namespace tandem::workspace {
namespace {

using storage::MeetingsStore;
using storage::sqlite::Connection;

MeetingRow to_row(storage::StoredMeetingRow stored) {
    return {std::move(stored.meeting), std::move(stored.table), stored.items, stored.people};
}

std::vector<AgendaRow> timed(std::vector<domain::AgendaItem> items, const std::optional<TimeOfDay>& start, const storage::CasesStore& cases) {
    std::vector<AgendaRow> rows;
    std::int64_t before = 0;
    for (auto& item : items) {
        AgendaRow row;
        if (start) row.starts = TimeOfDay::from_minutes(start->minutes() + static_cast<int>(before));
        if (item.case_file) row.case_code = cases.code_of(*item.case_file);
        before += item.minutes;
        row.item = std::move(item);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<domain::Meeting> only(std::optional<domain::Meeting> meeting) {
    if (!meeting) return {};
    return {*std::move(meeting)};
}

} // namespace

Result<Page<MeetingRow>> list_meetings(Workspace& workspace, PageWish wish) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](Connection& connection) {
        const MeetingsStore meetings(connection);
        Page<MeetingRow> page;
        page.total = meetings.count();
        for (auto& row : meetings.page(wish.offset, wish.limit)) page.rows.push_back(to_row(std::move(row)));
        return page;
    });
}

Result<domain::MeetingId> find_meeting(Workspace& workspace, std::string_view which) {
    TANDEM_TRY(need_more_than_codes(workspace));
    if (const auto id = Uuid::parse(which)) return domain::MeetingId(*id);
    const auto day = Day::parse(which);
    if (!day && which != "next" && which != "last") return problem(ProblemCode::NotFound);
    const Day today = workspace.today();
    TANDEM_ASSIGN(const auto found, ask(workspace, [&](Connection& connection) {
                      const MeetingsStore meetings(connection);
                      if (day) return meetings.on_day(*day);
                      return only(which == "next" ? meetings.next_from(today) : meetings.last_before(today));
                  }));
    if (found.empty()) return problem(ProblemCode::NotFound);
    if (found.size() > 1) return problem(ProblemCode::Ambiguous);
    return found.front().id;
}

Result<Agenda> show_agenda(Workspace& workspace, domain::MeetingId id) {
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(auto agenda, ask(workspace, [&](Connection& connection) -> std::optional<Agenda> {
                      const MeetingsStore meetings(connection);
                      auto row = meetings.row(id);
                      if (!row) return std::nullopt;
                      Agenda found;
                      found.items = timed(meetings.agenda(id), row->meeting.start, storage::CasesStore(connection));
                      for (const auto& one : found.items) found.minutes += one.item.minutes;
                      found.room_minutes = row->meeting.minutes ? row->meeting.minutes : meetings.room_minutes(row->meeting.table);
                      found.meeting = to_row(*std::move(row));
                      return found;
                  }));
    if (!agenda) return problem(ProblemCode::NotFound);
    return *std::move(agenda);
}

} // namespace tandem::workspace
