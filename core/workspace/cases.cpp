#include "workspace/cases.h"

#include "storage/cases/case_list.h"
#include "storage/cases/cases_store.h"
#include "workspace/meeting_of_now.h"
#include "workspace/open_file.h"

namespace tandem::workspace {
namespace {

using storage::CasesStore;
using storage::sqlite::Connection;

CaseRow to_row(storage::StoredCaseRow stored) {
    return {stored.id,    std::move(stored.code), std::move(stored.table), std::move(stored.state), stored.urgency,
            stored.known, stored.opened_on,       std::move(stored.needs), stored.subjects,         stored.open_actions};
}

Page<CaseRow> page_of_codes(Connection& connection, PageWish wish) {
    const CasesStore cases(connection);
    Page<CaseRow> page;
    page.total = cases.count();
    for (auto& [id, code] : cases.codes(wish.offset, wish.limit)) {
        CaseRow row;
        row.id = id;
        row.code = std::move(code);
        page.rows.push_back(std::move(row));
    }
    return page;
}

storage::CaseListOrder to_order(CaseOrder order) {
    switch (order) {
    case CaseOrder::OpenedOn: return storage::CaseListOrder::OpenedOn;
    case CaseOrder::Code: return storage::CaseListOrder::Code;
    case CaseOrder::State: return storage::CaseListOrder::State;
    case CaseOrder::Urgency: return storage::CaseListOrder::Urgency;
    }
    return {};
}

storage::CaseListWish to_wish(const CaseFilter& filter) {
    const auto direction =
        filter.direction == Direction::Ascending ? storage::ListDirection::Ascending : storage::ListDirection::Descending;
    return {filter.state, filter.table, filter.text, to_order(filter.order), direction};
}

std::string upper(std::string_view text) {
    std::string out(trimmed(text));
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    return out;
}

} // namespace

Result<Page<CaseRow>> list_cases(Workspace& workspace, const CaseFilter& filter, PageWish wish) {
    const bool codes_only = workspace.role() == Role::SecondReader;
    std::optional<domain::MeetingId> meeting; // the room looks along: nothing that was typed
    if (!codes_only) {
        TANDEM_ASSIGN(meeting, meeting_of_now(workspace));
    }
    return ask(workspace, [&](Connection& connection) {
        if (codes_only) return page_of_codes(connection, wish);
        const auto found = storage::CaseList(connection).page(to_wish(filter), wish.offset, wish.limit);
        Page<CaseRow> page;
        page.total = found.total;
        for (auto& stored : CasesStore(connection).rows(found.ids)) {
            auto& row = page.rows.emplace_back(to_row(std::move(stored)));
            if (meeting) row.needs.clear();
        }
        return page;
    });
}

Result<std::vector<std::pair<std::string, std::int64_t>>> count_cases_by_state(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [](Connection& connection) { return storage::CaseList(connection).count_by_state(); });
}

Result<domain::CaseFile> case_with_code(Workspace& workspace, std::string_view code) {
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(auto found, ask(workspace, [&](Connection& connection) { return CasesStore(connection).with_code(upper(code)); }));
    if (found.empty()) return problem(ProblemCode::NotFound);
    if (found.size() > 1) return problem(ProblemCode::Ambiguous);
    return std::move(found.front());
}

Result<OwnerCase> show_case(Workspace& workspace, std::string_view code) {
    TANDEM_ASSIGN(auto file, case_with_code(workspace, code));
    return ask(workspace, [&](Connection& connection) {
        const CasesStore cases(connection);
        OwnerCase shown;
        shown.table = cases.table_name(file.table);
        shown.subjects = cases.subjects(file.id);
        shown.lines = cases.lines(file.id);
        shown.needs = cases.needs(file.id);
        for (auto& stored : cases.actions(file.id))
            shown.actions.push_back({std::move(stored.action), std::move(stored.doer), std::move(stored.party)});
        shown.case_file = std::move(file);
        return shown;
    });
}

} // namespace tandem::workspace
