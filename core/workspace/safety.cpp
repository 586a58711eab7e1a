// Something is not safe (help.h; R77).
#include "domain/cases/rules.h"
#include "storage/help/help_store.h"
#include "storage/records/select.h"
#include "workspace/facts.h"
#include "workspace/help.h"

namespace tandem::workspace {
namespace {

using domain::Deployment;
using domain::SafetyFlag;
using storage::HelpStore;
using storage::sqlite::Connection;

// A case that is not safe is not closed (R77).
std::optional<domain::CaseFile> opened_again(const domain::CaseFile& file, const SafetyFlag& flag) {
    if (!std::holds_alternative<domain::CaseClosed>(file.state)) return std::nullopt;
    auto after = file;
    after.state = domain::CaseOpen{flag.raised_on};
    return domain::settled(file, std::move(after));
}

} // namespace

Result<RaisedFlag> raise_flag(Workspace& workspace, domain::CaseId id, const std::string& what) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_not_blank(what, "safety_flag.what"));
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, id));
    SafetyFlag flag;
    flag.id = workspace.file().ids.next_id<domain::SafetyFlagId>();
    flag.case_file = id;
    flag.raised_on = day_of_now(workspace);
    flag.raised_by = me_in(workspace);
    flag.what = what;
    TANDEM_TRY(known_before(workspace, flag));
    TANDEM_ASSIGN(const auto deployments, ask(workspace, [&](Connection& connection) { return HelpStore(connection).of_case(id); }));
    std::vector<domain::DeploymentId> to_review;
    TANDEM_ASSIGN(auto changes, write(workspace, act_about(workspace, Verb::RaiseFlag, id), [&](storage::UnitOfWork& work) {
                      to_review.clear();
                      work.save(flag);
                      if (const auto again = opened_again(file, flag)) work.save(*again);
                      for (const auto& one : deployments) {
                          const auto after = domain::after_flag(one, flag);
                          if (after == one) continue;
                          work.save(after);
                          to_review.push_back(one.id);
                      }
                  }));
    return RaisedFlag{flag.id, std::move(to_review), std::move(changes)};
}

Result<Changes> clear_flag(Workspace& workspace, domain::SafetyFlagId id, const std::string& how) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_not_blank(how, "safety_flag.state"));
    TANDEM_ASSIGN(auto flag, find_stored<SafetyFlag>(workspace, id));
    if (!domain::is_open(flag)) return bad_value("safety_flag.state", domain::ValueFault::OutOfRange);
    flag.state = domain::FlagCleared{day_of_now(workspace), me_in(workspace), how};
    TANDEM_TRY(known_before(workspace, flag));
    return write(workspace, act_about(workspace, Verb::ClearFlag, flag.case_file), [&](storage::UnitOfWork& work) { work.save(flag); });
}

// Whatever stands in the way of telling anything else: nothing of the case is in it (policy/contact.h).
Result<GivenStopSign> give_stop_sign(Workspace& workspace, domain::DeploymentId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto deployment, find_stored<Deployment>(workspace, id));
    if (!deployment.supervisor) return problem(ProblemCode::SupervisorNeeded, "deployment.supervisor");
    TANDEM_ASSIGN(const auto supervisor, find_stored<domain::Person>(workspace, *deployment.supervisor));
    domain::StopSign sign;
    sign.id = workspace.file().ids.next_id<domain::StopSignId>();
    sign.deployment = id;
    sign.supervisor = supervisor.id;
    sign.given_at = workspace.file().now();
    sign.given_by = me_in(workspace);
    auto act = act_about(workspace, Verb::GiveStopSign, deployment.case_file);
    act.kind = storage::StepKind::Barrier; // it was said
    TANDEM_ASSIGN(auto changes, write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.save(sign); }));
    return GivenStopSign{sign.id, supervisor.name, supervisor.phone.value_or(""), supervisor.email.value_or(""), std::move(changes)};
}

Result<Changes> stop_sign_heard(Workspace& workspace, domain::StopSignId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto sign, find_stored<domain::StopSign>(workspace, id));
    TANDEM_ASSIGN(const auto deployment, find_stored<Deployment>(workspace, sign.deployment));
    sign.state = domain::StopSignHeard{workspace.file().now()};
    return write(workspace, act_about(workspace, Verb::HearStopSign, deployment.case_file), [&](storage::UnitOfWork& work) { work.save(sign); });
}

} // namespace tandem::workspace
