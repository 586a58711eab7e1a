#include "domain/actions/rules.h"

#include "domain/steps.h"

namespace tandem::domain {

namespace {

constexpr Step action_steps[] = {
    {"open", "done"}, {"open", "not_done"}, {"done", "open"}, {"not_done", "open"}, {"done", "not_done"}, {"not_done", "done"},
};

} // namespace

bool may_become(const ActionState& from, const ActionState& to) { return is_allowed_step(action_steps, from, to); }

bool is_open(const ActionItem& action) { return std::holds_alternative<ActionOpen>(action.state); }

bool is_overdue(const ActionItem& action, Day today) { return is_open(action) && action.due && *action.due < today; }

bool is_reminder_due(const ActionItem& action, Day today) { return is_open(action) && action.remind_on && *action.remind_on <= today; }

} // namespace tandem::domain
