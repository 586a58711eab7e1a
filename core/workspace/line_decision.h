#pragma once
// Private to this folder: whether somebody may have something that is told like a line, and stands in no line of the case.
#include "workspace/disclosing.h"

namespace tandem::workspace {

struct LineDecision {
    bool shown = false;
    std::optional<policy::DisclosedCase> told; // nothing when they may not know of the case
};
// `more`: what it is about, in which categories, under secrecy or not.
Result<LineDecision> decide_line(Workspace& workspace, const DisclosureWish& wish, const domain::Line& more);

} // namespace tandem::workspace
