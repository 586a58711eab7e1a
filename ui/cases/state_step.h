#pragma once
// The verb that makes a case stand as the form says: closing and keeping an eye on it do more than change a word.
#include "workspace/cases.h"

namespace tandem::cases {

workspace::Result<workspace::Changes> become(workspace::Workspace& file, std::string_view code, const domain::CaseState& state);

// Whether opening it is a return: it was closed, handed over, or only kept an eye on.
bool would_reopen(const domain::CaseState& state);

} // namespace tandem::cases
