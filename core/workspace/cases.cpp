#include "workspace/cases.h"

#include "domain/steps.h"
#include "storage/cases/cases_store.h"
#include "workspace/open_file.h"

namespace tandem::workspace {
namespace {

using storage::CasesStore;
using storage::sqlite::Connection;

CaseRow to_row(storage::StoredCaseRow stored) {
    const auto& file = stored.case_file;
    CaseRow row;
    row.id = file.id;
    row.code = file.code.text();
    row.table = std::move(stored.table);
    row.state = domain::state_word(file.state);
    row.urgency = file.urgency;
    row.known = file.known;
    row.opened_on = file.opened_on;
    row.needs = std::move(stored.needs);
    row.subjects = stored.subjects;
    row.open_actions = stored.open_actions;
    return row;
}

Page<CaseRow> page_of_codes(Connection& connection, PageWish wish) {
    const CasesStore cases(connection);
    Page<CaseRow> page;
    page.total = cases.count(std::nullopt);
    for (auto& [id, code] : cases.codes(wish.offset, wish.limit)) {
        CaseRow row;
        row.id = id;
        row.code = std::move(code);
        page.rows.push_back(std::move(row));
    }
    return page;
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
    return ask(workspace, [&](Connection& connection) {
        if (codes_only) return page_of_codes(connection, wish);
        const CasesStore cases(connection);
        Page<CaseRow> page;
        page.total = cases.count(filter.state);
        for (auto& stored : cases.page(filter.state, wish.offset, wish.limit)) page.rows.push_back(to_row(std::move(stored)));
        return page;
    });
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
        for (auto& stored : cases.actions(file.id)) shown.actions.push_back({std::move(stored.action), std::move(stored.doer), std::move(stored.party)});
        shown.case_file = std::move(file);
        return shown;
    });
}

} // namespace tandem::workspace
