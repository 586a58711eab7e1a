#pragma once
#include "workspace/example/case_plan.h"

namespace tandem::workspace::example {

// Adds the meeting, who came or was asked, and the items that are about no case.
void make_meeting(Making& making, const ExampleBasis& basis, const Planner& planner, std::size_t number, ExampleChunk& out);

} // namespace tandem::workspace::example
