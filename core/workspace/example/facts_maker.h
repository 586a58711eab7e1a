#pragma once
#include "workspace/example/case_maker.h"

namespace tandem::workspace::example {

// Agreements and statements of the network: the core signed, two of them not yet.
void make_agreements(Making& making, ExampleBasis& basis);

// Grounds of a case, what stands in the way, and what was told. Takes no draw: other records stay what they are.
void add_facts(Making& making, const CaseDraft& draft, ExampleChunk& out);

} // namespace tandem::workspace::example
