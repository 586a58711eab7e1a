#pragma once
#include "domain/actions/records.h"

namespace tandem::domain {

bool may_become(const ActionState& from, const ActionState& to);

bool is_open(const ActionItem& action);
bool is_overdue(const ActionItem& action, Day today); // open, and its day is before today
bool is_reminder_due(const ActionItem& action, Day today);

} // namespace tandem::domain
