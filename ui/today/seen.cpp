#include "today/seen.h"

#include "workspace/me.h"
#include "workspace/networks.h"
#include "workspace/parties.h"
#include "workspace/settings.h"

#include <algorithm>

namespace tandem::today {
namespace {

constexpr std::int64_t most_reports = 3;

workspace::Result<Begun> look_how_far(workspace::Workspace& file) {
    constexpr std::size_t one_besides_me = 2;
    Begun begun;
    TANDEM_ASSIGN(const auto me, workspace::who_am_i(file));
    TANDEM_ASSIGN(const auto people, workspace::find_people(file, "", one_besides_me));
    begun.partners = std::ranges::any_of(people, [&](const auto& hit) { return hit.party && !(me && hit.id == me->id); });
    TANDEM_ASSIGN(const auto cases, workspace::list_cases(file, {}, {0, 1}));
    begun.a_case = cases.total > 0;
    TANDEM_ASSIGN(const auto meetings, workspace::list_meetings(file, {0, 1}));
    begun.a_meeting = meetings.total > 0;
    return begun;
}

} // namespace

workspace::Result<Seen> look(workspace::Workspace& file) {
    Seen seen;
    TANDEM_ASSIGN(seen.today, workspace::show_today(file));
    TANDEM_ASSIGN(seen.help, workspace::help_points(file));
    TANDEM_ASSIGN(seen.counts, workspace::navigation_counts(file));
    TANDEM_ASSIGN(seen.begun, look_how_far(file));
    if (file.role() != workspace::Role::SecondReader) { // who gets codes only
        TANDEM_ASSIGN(seen.handovers, workspace::waiting_handovers(file));
    }
    TANDEM_ASSIGN(auto inbox, workspace::list_reports(file, workspace::ReportSpan::Inbox, {0, most_reports}));
    seen.inbox = std::move(inbox.rows);
    TANDEM_ASSIGN(const auto tables, workspace::list_tables(file));
    const bool hides = std::ranges::any_of(tables, [](const auto& row) { return row.table.hide_who_is_paid; });
    seen.who = hides ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown;
    seen.may_change = file.role() == workspace::Role::Owner;
    TANDEM_ASSIGN(const auto sheet, workspace::setting(file, "recovery_sheet"));
    seen.sheet_is_owed = seen.may_change && sheet.value_or("").empty();
    return seen;
}

} // namespace tandem::today
