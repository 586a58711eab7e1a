#pragma once
// What a handover on consent rests on: a yes that was written down and still stands. Without one it opens nothing (policy_grounds.cpp).
#include "domain/consent/rules.h"

#include <span>
#include <vector>

namespace tandem::workspace {

// Every yes about that subject that stands on a day, by who may say it, the newest first.
std::vector<domain::ConsentEvent> standing_consents(const domain::CaseSubject& subject, std::span<const domain::ConsentEvent> events, Day on);

} // namespace tandem::workspace
