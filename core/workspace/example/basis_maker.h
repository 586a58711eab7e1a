#pragma once
#include "workspace/example/making.h"

namespace tandem::workspace::example {

// The network, its parties and people. Fills `making.tables`.
ExampleBasis make_basis(Making& making, ExampleCounts counts);

} // namespace tandem::workspace::example
