#pragma once
// The sum (disclosure.md, "The order of the sum"): what reaches the audience is joined, what the caps leave of it is met.
// Pure and total: any facts, however odd, give one answer, and the same facts the same. Where something is unset, wrong or
// contradictory the lowest sensible reading counts; grounds.h and facts.h say which.
#include "policy/answer.h"
#include "policy/facts.h"

namespace tandem::policy {

Answer decide(const Facts& facts, const Audience& audience, const Setting& setting);

} // namespace tandem::policy
