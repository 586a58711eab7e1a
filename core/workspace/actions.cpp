#include "workspace/actions.h"

#include "domain/actions/rules.h"
#include "workspace/open_file.h"

namespace tandem::workspace {

Result<domain::ActionItem> find_action(Workspace& workspace, domain::ActionId id) {
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(auto found, lifted(workspace.file().store().find<domain::ActionItem>(id)));
    if (!found) return problem(ProblemCode::NotFound);
    return *std::move(found);
}

Result<Changes> save_action(Workspace& workspace, const domain::ActionItem& action) {
    TANDEM_ASSIGN(const auto case_file, lifted(workspace.file().store().find<domain::CaseFile>(action.case_file)));
    if (!case_file) return problem(ProblemCode::NotFound);
    TANDEM_ASSIGN(const auto known, lifted(workspace.file().store().find<domain::ActionItem>(action.id)));
    auto act = act_for(workspace, known ? Verb::ChangeAction : Verb::AddAction);
    act.about_case = action.case_file.uuid();
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.save(action); });
}

Result<Changes> finish_action(Workspace& workspace, domain::ActionId id, const domain::ActionState& state) {
    TANDEM_ASSIGN(auto action, find_action(workspace, id));
    if (!domain::may_become(action.state, state)) return problem(ProblemCode::BadValue, "action_item.state");
    action.state = state;
    auto act = act_for(workspace, Verb::FinishAction);
    act.about_case = action.case_file.uuid();
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.save(action); });
}

Result<Changes> remove_action(Workspace& workspace, domain::ActionId id) {
    TANDEM_ASSIGN(const auto action, find_action(workspace, id));
    auto act = act_for(workspace, Verb::RemoveAction);
    act.about_case = action.case_file.uuid();
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.remove<domain::ActionItem>(id); });
}

} // namespace tandem::workspace
