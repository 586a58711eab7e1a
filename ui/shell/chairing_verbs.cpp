#include "shell/chairing_verbs.h"

#include "workspace/cases.h"
#include "workspace/new_ids.h"

#include <algorithm>

namespace tandem::shell {

using workspace::Changes;
using workspace::Result;
using workspace::Workspace;

namespace {

domain::ActionState ended(Day on, std::optional<domain::NotDoneReason> not_done) {
    if (not_done) return domain::ActionNotDone{on, *not_done};
    return domain::ActionDone{on};
}

// A verb that ran before this one may have changed it.
Result<domain::AgendaItemState> state_in_file(Workspace& file, domain::MeetingId meeting, domain::AgendaItemId item) {
    TANDEM_ASSIGN(const auto agenda, workspace::show_agenda(file, meeting));
    const auto found = std::ranges::find_if(agenda.items, [&](const auto& row) { return row.item.id == item; });
    if (found == agenda.items.end()) return workspace::problem(workspace::ProblemCode::NotFound);
    return found->item.state;
}

} // namespace

Result<Changes> record_item(Workspace& file, const SaidOfItem& said) {
    TANDEM_ASSIGN(const auto now, state_in_file(file, said.meeting, said.item));
    const bool was_discussed = std::holds_alternative<domain::ItemDiscussed>(now);
    const bool goes_back = said.state && std::holds_alternative<domain::ItemPostponed>(*said.state) && was_discussed;
    return workspace::record_item(file, said.item, goes_back ? now : said.state.value_or(now), said.outcome);
}

Result<Changes> agree(Workspace& file, const std::string& code, domain::ActionItem action) {
    TANDEM_ASSIGN(const auto case_file, workspace::case_with_code(file, code));
    action.id = workspace::new_id_of<domain::ActionId>(file);
    action.case_file = case_file.id;
    return workspace::save_action(file, action);
}

Result<Changes> end_action_at(Workspace& file, const std::string& code, int place, Day on, std::optional<domain::NotDoneReason> not_done) {
    TANDEM_ASSIGN(const auto shown, workspace::show_case(file, code));
    if (place < 0 || place >= static_cast<int>(shown.actions.size())) return workspace::problem(workspace::ProblemCode::NotFound);
    return workspace::finish_action(file, shown.actions[static_cast<std::size_t>(place)].action.id, ended(on, not_done));
}

Result<Changes> let_in(Workspace& file, domain::MeetingId meeting, const ChosenPerson& who) {
    TANDEM_ASSIGN(const auto invited, workspace::list_invited(file, meeting));
    const auto known = std::ranges::find_if(invited, [&](const auto& row) { return row.attendance.person == who.person; });
    if (known != invited.end()) return workspace::set_presence(file, known->attendance.id, domain::Presence::Present);
    return workspace::invite(file, meeting, who.person, who.party, domain::Presence::Present);
}

} // namespace tandem::shell
