#include "workspace/case_items.h"

#include "storage/records/select.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {

using storage::sqlite::Connection;

Result<std::vector<CaseItem>> items_ahead(Workspace& workspace, domain::CaseId case_file) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](Connection& connection) {
        std::vector<CaseItem> items;
        for (const auto& item : storage::select_records<domain::AgendaItem>(connection, "case_file = ?1 ORDER BY id", case_file)) {
            const auto meeting = storage::select_record<domain::Meeting>(connection, "id = ?1", item.meeting);
            const bool ahead = meeting && (std::holds_alternative<domain::MeetingPlanned>(meeting->state) ||
                                           std::holds_alternative<domain::MeetingUnderWay>(meeting->state));
            if (!ahead || !std::holds_alternative<domain::ItemPlanned>(item.state)) continue;
            const auto table = storage::select_record<domain::MeetingTable>(connection, "id = ?1", meeting->table);
            items.push_back({item.id, meeting->id, meeting->day, table ? table->name : std::string()});
        }
        std::ranges::stable_sort(items, {}, &CaseItem::day);
        return items;
    });
}

} // namespace tandem::workspace
