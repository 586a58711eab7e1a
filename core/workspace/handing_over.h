#pragma once
// What a handover on consent rests on: a yes that was written down and still stands. Without one it opens nothing (policy_grounds.cpp).
#include "workspace/consent.h"

#include <vector>

namespace tandem::workspace {

// Every yes about that subject that stands on a day, by who may say it, the newest first.
std::vector<domain::ConsentEvent> standing_consents(const domain::CaseSubject& subject, const CaseGrounds& grounds, Day on);

} // namespace tandem::workspace
