#include "today/seen.h"

#include "workspace/networks.h"
#include "workspace/settings.h"

#include <algorithm>

namespace tandem::today {

workspace::Result<Seen> look(workspace::Workspace& file) {
    Seen seen;
    TANDEM_ASSIGN(seen.today, workspace::show_today(file));
    TANDEM_ASSIGN(seen.counts, workspace::navigation_counts(file));
    TANDEM_ASSIGN(const auto tables, workspace::list_tables(file));
    const bool hides = std::ranges::any_of(tables, [](const auto& row) { return row.table.hide_who_is_paid; });
    seen.who = hides ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown;
    seen.may_change = file.role() == workspace::Role::Owner;
    TANDEM_ASSIGN(const auto sheet, workspace::setting(file, "recovery_sheet"));
    seen.sheet_is_owed = seen.may_change && sheet.value_or("").empty();
    return seen;
}

} // namespace tandem::today
