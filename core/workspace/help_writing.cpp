// Who helps with what: the verbs (help.h).
#include "base/overloaded.h"
#include "domain/steps.h"
#include "storage/help/help_store.h"
#include "storage/parties/parties_store.h"
#include "storage/records/select.h"
#include "workspace/facts.h"
#include "workspace/help.h"
#include "workspace/stored.h"

namespace tandem::workspace {
namespace {

using domain::Deployment;
using domain::ValueFault;
using storage::sqlite::Connection;

constexpr int days_to_rebalance = 7;
constexpr const char* rebalance_kind = "arrange"; // code of the list "action_kind"

Result<void> check_deployment(Workspace& workspace, const Deployment& deployment) {
    TANDEM_TRY(check_not_blank(deployment.does, "deployment.does"));
    if (const auto misfit = domain::misfit_of(deployment); !misfit.empty()) return bad_value(std::string(misfit), ValueFault::OutOfRange);
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, deployment.case_file));
    if (!deployment.need) return {};
    TANDEM_ASSIGN(const auto need, find_stored<domain::Need>(workspace, *deployment.need));
    if (need.case_file != deployment.case_file) return bad_value("deployment.need", ValueFault::OutOfRange);
    return {};
}

std::optional<Day> day_of(const domain::DeploymentState& state) {
    return std::visit(Overloaded{[](const domain::DeploymentRunning& one) { return std::optional(one.since); },
                                 [](const domain::DeploymentUnderReview& one) { return std::optional(one.since); },
                                 [](const auto& one) { return std::optional(one.on); }},
                      state);
}

// -- How it goes ------------------------------------------------------------------------------------------------------

std::vector<domain::SubjectId> resident_of(Connection& connection, domain::CaseId id) {
    const auto resident =
        storage::select_record<domain::CaseSubject>(connection, "case_file = ?1 AND role = 'resident' ORDER BY \"order\", id LIMIT 1", id);
    return resident ? std::vector{resident->id} : std::vector<domain::SubjectId>();
}

domain::Line line_of(Workspace& workspace, const NewCheckIn& wanted, const Deployment& deployment, std::vector<domain::SubjectId> about) {
    domain::Line line;
    line.id = workspace.file().ids.next_id<domain::LineId>();
    line.case_file = deployment.case_file;
    line.about = std::move(about);
    line.source = domain::SourceParty{deployment.party, deployment.helper};
    line.categories = wanted.categories;
    line.kind = domain::LineKind::CheckIn;
    line.text = wanted.text;
    line.noted_on = day_of_now(workspace);
    line.deployment = deployment.id;
    line.load = wanted.load;
    line.alarm = wanted.alarm;
    line.noted_by = me_in(workspace);
    return line;
}

struct Doer {
    domain::PersonId person;
    domain::PartyId party;
};

// Who stands behind the helper, else who runs the case, else the owner. A party of theirs, else that of the helper.
std::optional<Doer> who_rebalances(Workspace& workspace, Connection& connection, const Deployment& deployment) {
    const auto file = storage::select_record<domain::CaseFile>(connection, "id = ?1", deployment.case_file);
    for (const auto& person : {deployment.supervisor, file ? file->case_director : std::nullopt, me_in(workspace)}) {
        if (!person) continue;
        const auto capacity =
            storage::select_record<domain::Capacity>(connection, "person = ?1 AND party IS NOT NULL ORDER BY id LIMIT 1", *person);
        return Doer{*person, capacity && capacity->party ? *capacity->party : deployment.party};
    }
    return std::nullopt;
}

domain::ActionItem rebalancing(Workspace& workspace, const Deployment& deployment, const Doer& doer) {
    domain::ActionItem action;
    action.id = workspace.file().ids.next_id<domain::ActionId>();
    action.case_file = deployment.case_file;
    action.kind = rebalance_kind;
    action.doer = doer.person;
    action.party = doer.party;
    action.agreed_on = day_of_now(workspace);
    action.due = action.agreed_on->plus_days(days_to_rebalance);
    action.need = deployment.need;
    return action;
}

} // namespace

Result<Changes> check_informal_first(Workspace& workspace, domain::NeedId id, const std::optional<domain::InformalFirstCheck>& check) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto need, find_stored<domain::Need>(workspace, id));
    const auto has_motivation = [](const auto& one) {
        if constexpr (requires { one.motivation; }) return !trimmed(one.motivation).empty();
        else return true;
    };
    if (check && !std::visit(has_motivation, *check)) return bad_value("need.informal_first", ValueFault::Missing);
    need.informal_first = check;
    TANDEM_TRY(known_before(workspace, need));
    return write(workspace, act_about(workspace, Verb::CheckInformalFirst, need.case_file), [&](storage::UnitOfWork& work) { work.save(need); });
}

Result<Changes> save_deployment(Workspace& workspace, const Deployment& deployment) {
    TANDEM_TRY(check_deployment(workspace, deployment));
    TANDEM_ASSIGN(const auto known, known_before(workspace, deployment));
    if (known && (known->case_file != deployment.case_file || known->state != deployment.state))
        return bad_value("deployment.state", ValueFault::OutOfRange);
    return write(workspace, act_about(workspace, known ? Verb::ChangeHelp : Verb::PlanHelp, deployment.case_file),
                 [&](storage::UnitOfWork& work) { work.save(deployment); });
}

Result<Changes> answer_deployment(Workspace& workspace, domain::DeploymentId id, const domain::DeploymentState& state) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto deployment, find_stored<Deployment>(workspace, id));
    if (!domain::may_become(deployment.state, state)) return bad_value("deployment.state", ValueFault::OutOfRange);
    if (const auto day = day_of(state); day && *day > day_of_now(workspace) && !std::holds_alternative<domain::DeploymentRunning>(state))
        return problem(ProblemCode::DatedAhead, "deployment.state");
    deployment.state = state;
    TANDEM_TRY(known_before(workspace, deployment));
    return write(workspace, act_about(workspace, Verb::AnswerHelp, deployment.case_file), [&](storage::UnitOfWork& work) { work.save(deployment); });
}

Result<Changes> remove_deployment(Workspace& workspace, domain::DeploymentId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto deployment, find_stored<Deployment>(workspace, id));
    return write(workspace, act_about(workspace, Verb::RemoveHelp, deployment.case_file),
                 [&](storage::UnitOfWork& work) { work.remove<Deployment>(id); });
}

Result<CheckedIn> check_in(Workspace& workspace, const NewCheckIn& wanted) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto deployment, find_stored<Deployment>(workspace, wanted.deployment));
    TANDEM_ASSIGN(auto about, ask(workspace, [&](Connection& connection) { return resident_of(connection, deployment.case_file); }));
    const auto line = line_of(workspace, wanted, deployment, std::move(about));
    TANDEM_TRY(check_record(line));
    std::optional<domain::ActionItem> action;
    if (wanted.load == domain::LoadSignal::TooHeavy) {
        TANDEM_ASSIGN(const auto doer, ask(workspace, [&](Connection& connection) { return who_rebalances(workspace, connection, deployment); }));
        if (doer) action = rebalancing(workspace, deployment, *doer);
    }
    TANDEM_ASSIGN(auto changes, write(workspace, act_about(workspace, Verb::CheckIn, deployment.case_file), [&](storage::UnitOfWork& work) {
                      work.save(line);
                      if (action) work.save(*action);
                  }));
    return CheckedIn{line.id, action ? std::optional(action->id) : std::nullopt, std::move(changes)};
}

} // namespace tandem::workspace
