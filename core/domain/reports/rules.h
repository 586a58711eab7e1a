#pragma once
#include "domain/reports/records.h"

namespace tandem::domain {

bool may_become(const ReportState& from, const ReportState& to);

// A name stays this long in a report; then it is a case, a question without a name, or the name is wiped (disclosure.md).
Day name_expires_on(Day received_on, int weeks);
bool name_must_go(const ConcernReport& report, Day today);

// The day by which the reporter hears something (R31); nothing when that was done or is not wanted.
std::optional<Day> feedback_due(const ConcernReport& report, int days);

} // namespace tandem::domain
