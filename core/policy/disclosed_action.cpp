#include "policy/disclosed_action.h"

#include "base/overloaded.h"
#include "domain/actions/records.h"
#include "domain/cases/records.h"

#include <cassert>

namespace tandem::policy {
namespace {

ActionStanding standing_of(const domain::ActionState& state) {
    return std::visit(Overloaded{[](const domain::ActionOpen&) { return ActionStanding::Open; },
                                 [](const domain::ActionDone&) { return ActionStanding::Done; },
                                 [](const domain::ActionNotDone&) { return ActionStanding::NotDone; }},
                      state);
}

} // namespace

DisclosedAction::DisclosedAction(domain::ActionId id, std::string case_code, ActionLabels labels, std::optional<Day> due, ActionStanding standing)
    : m_id(id), m_case_code(std::move(case_code)), m_labels(std::move(labels)), m_due(due), m_standing(standing) {}

DisclosedAction disclose_at_code(const domain::ActionItem& action, const domain::CaseFile& case_file, ActionLabels labels) {
    assert(action.case_file == case_file.id);
    return {action.id, case_file.code.text(), std::move(labels), action.due, standing_of(action.state)};
}

} // namespace tandem::policy
