// The end of a case (closing.h); lessons stand in lessons.cpp.
#include "workspace/closing.h"

#include "domain/cases/rules.h"
#include "domain/help/rules.h"
#include "domain/reports/rules.h"
#include "domain/steps.h"
#include "storage/cases/cases_store.h"
#include "storage/help/help_store.h"
#include "storage/reports/reports_store.h"
#include "workspace/networks.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::CaseFile;
using domain::ConcernReport;
using domain::ReporterSentence;
using domain::ValueFault;
using storage::sqlite::Connection;

// Who was told less than that it is done hears that too (R31).
std::vector<ConcernReport> reports_to_tell(Connection& connection, domain::CaseId id, Day due) {
    std::vector<ConcernReport> reports;
    for (auto report : storage::ReportsStore(connection).of_case(id)) {
        const auto owed = domain::owed_again(report.feedback, ReporterSentence::Done, due);
        if (owed == report.feedback) continue;
        report.feedback = owed;
        reports.push_back(std::move(report));
    }
    return reports;
}

Result<CaseFile> case_on_its_way(Workspace& workspace, domain::CaseId id, domain::CaseState to) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto file, find_stored<CaseFile>(workspace, id));
    if (!domain::may_become(file.state, to)) return bad_value("case_file.state", ValueFault::OutOfRange);
    auto after = file;
    after.state = std::move(to);
    after = domain::settled(file, std::move(after));
    TANDEM_TRY(known_before(workspace, after));
    return after;
}

Result<void> need_no_flag(Workspace& workspace, domain::CaseId id) {
    TANDEM_ASSIGN(const auto open, ask(workspace, [&](Connection& connection) { return storage::HelpStore(connection).count_open_flags(id); }));
    if (open > 0) return problem(ProblemCode::FlagOpen, "safety_flag.state", open);
    return {};
}

std::int64_t count_going_on(Connection& connection, domain::CaseId id) {
    const auto all = storage::HelpStore(connection).of_case(id);
    return std::ranges::count_if(all, [](const domain::Deployment& one) { return domain::is_going_on(one); });
}

constexpr auto count_actions = "SELECT count(*) FROM action_item WHERE case_file = ?1 AND removed = 0 AND state ->> 'is' = 'open'";
constexpr auto count_waiting = "SELECT count(*) FROM handover_ground WHERE case_file = ?1 AND removed = 0 AND answer ->> 'is' = 'waiting'";

} // namespace

Result<BeforeClosing> before_closing(Workspace& workspace, domain::CaseId id) {
    TANDEM_TRY(find_stored<CaseFile>(workspace, id));
    const Day today = day_of_now(workspace);
    return ask(workspace, [&](Connection& connection) {
        BeforeClosing before;
        before.open_flags = storage::HelpStore(connection).count_open_flags(id);
        before.open_actions = connection.number(count_actions, id);
        before.help_going_on = count_going_on(connection, id);
        before.handovers_waiting = connection.number(count_waiting, id);
        before.reporters_to_tell = static_cast<std::int64_t>(reports_to_tell(connection, id, today).size());
        return before;
    });
}

Result<Changes> close_case(Workspace& workspace, domain::CaseId id, Day on, const std::string& outcome) {
    TANDEM_TRY(check_not_blank(outcome, "case_file.state"));
    if (on > day_of_now(workspace)) return problem(ProblemCode::DatedAhead, "case_file.state");
    TANDEM_ASSIGN(const auto after, case_on_its_way(workspace, id, domain::CaseClosed{on, outcome}));
    TANDEM_TRY(need_no_flag(workspace, id));
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    const Day due = day_of_now(workspace).plus_days(network.feedback_days);
    TANDEM_ASSIGN(const auto reports, ask(workspace, [&](Connection& connection) { return reports_to_tell(connection, id, due); }));
    return write(workspace, act_about(workspace, Verb::CloseCase, id), [&](storage::UnitOfWork& work) {
        work.save(after);
        for (const auto& report : reports) work.save(report);
    });
}

Result<Changes> into_aftercare(Workspace& workspace, domain::CaseId id, Day until) {
    if (until < day_of_now(workspace)) return problem(ProblemCode::EndsBeforeStart, "case_file.state");
    TANDEM_ASSIGN(const auto after, case_on_its_way(workspace, id, domain::CaseAftercare{until}));
    return write(workspace, act_about(workspace, Verb::IntoAftercare, id), [&](storage::UnitOfWork& work) { work.save(after); });
}

Result<Changes> reopen_case(Workspace& workspace, domain::CaseId id) {
    TANDEM_ASSIGN(const auto after, case_on_its_way(workspace, id, domain::CaseOpen{day_of_now(workspace)}));
    return write(workspace, act_about(workspace, Verb::ReopenCase, id), [&](storage::UnitOfWork& work) { work.save(after); });
}

} // namespace tandem::workspace
