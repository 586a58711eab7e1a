#include "workspace/meetings.h"

#include "domain/consultation/records.h"
#include "storage/meetings/agenda_store.h"
#include "storage/meetings/meetings_store.h"
#include "storage/records/select.h"
#include "workspace/meeting_of_now.h"
#include "workspace/open_file.h"

namespace tandem::workspace {
namespace {

using storage::MeetingsStore;
using storage::sqlite::Connection;

MeetingRow to_row(storage::StoredMeetingRow stored) {
    return {std::move(stored.meeting), std::move(stored.table), stored.items, stored.people};
}

template <class Stored>
std::vector<MeetingRow> to_rows(Stored stored) {
    std::vector<MeetingRow> rows;
    for (auto& one : stored) rows.push_back(to_row(std::move(one)));
    return rows;
}

void add_facts(AgendaRow& row, storage::StoredCaseFacts facts) {
    row.case_code = std::move(facts.code);
    row.needs = std::move(facts.needs);
    row.open_actions = facts.open_actions;
    row.overdue = facts.overdue;
}

std::string code_of_question(Connection& connection, domain::ConsultationId id) {
    const auto question = storage::select_record<domain::ConsultationQuestion>(connection, "id = ?1", id);
    return question ? question->code.text() : std::string();
}

std::vector<AgendaRow> to_agenda(Connection& connection, std::vector<domain::AgendaItem> items, const domain::Meeting& meeting, Day today) {
    const storage::AgendaStore cases(connection);
    std::vector<AgendaRow> rows;
    std::int64_t before = 0;
    for (auto& item : items) {
        AgendaRow row;
        if (meeting.start) row.starts = TimeOfDay::from_minutes(meeting.start->minutes() + static_cast<int>(before));
        if (item.case_file) add_facts(row, cases.facts(*item.case_file, today));
        if (item.consultation) row.case_code = code_of_question(connection, *item.consultation);
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
        page.rows = to_rows(meetings.page(wish.offset, wish.limit));
        return page;
    });
}

Result<Page<MeetingRow>> list_meetings(Workspace& workspace, const MeetingFilter& filter, PageWish wish) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const storage::MeetingChoice choice{workspace.today(), filter.table};
    const bool ahead = filter.span == MeetingSpan::Ahead;
    return ask(workspace, [&](Connection& connection) {
        const MeetingsStore meetings(connection);
        Page<MeetingRow> page;
        page.total = ahead ? meetings.count_ahead(choice) : meetings.count_behind(choice);
        page.rows = to_rows(ahead ? meetings.ahead(choice, wish.offset, wish.limit) : meetings.behind(choice, wish.offset, wish.limit));
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
    const Day today = workspace.today();
    TANDEM_ASSIGN(const auto running, meeting_of_now(workspace)); // the room looks along: nothing that was typed for a case
    TANDEM_ASSIGN(auto agenda, ask(workspace, [&](Connection& connection) -> std::optional<Agenda> {
                      const MeetingsStore meetings(connection);
                      auto row = meetings.row(id);
                      if (!row) return std::nullopt;
                      Agenda found;
                      found.items = to_agenda(connection, meetings.agenda(id), row->meeting, today);
                      for (auto& one : found.items) {
                          found.minutes += one.item.minutes;
                          if (running) one.needs.clear();
                      }
                      found.room_minutes = row->meeting.minutes ? row->meeting.minutes : meetings.room_minutes(row->meeting.table);
                      found.meeting = to_row(*std::move(row));
                      return found;
                  }));
    if (!agenda) return problem(ProblemCode::NotFound);
    return *std::move(agenda);
}

} // namespace tandem::workspace
