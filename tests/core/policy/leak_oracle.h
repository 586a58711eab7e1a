#pragma once
// Says whether something was let through that a plain reading of the rules forbids. Written apart from the policy and with
// nothing of its inside: for each rule, who may never have more than what.
#include "given.h"

namespace tandem::test {

// The most that any reading of the rules leaves of that subject; emergencies lift it.
IdentityLevel most_allowed(const Facts& facts, const Audience& audience, const Setting& setting, const SubjectFacts& subject);
bool has_emergency(const Facts& facts, const Audience& audience, const SubjectFacts& subject);

// What a line may never do: be shown without its subjects being named, its categories covered by something, or its secrecy named.
bool may_be_shown(const Facts& facts, const Answer& answer, const Audience& audience, const LineFacts& line);

} // namespace tandem::test
