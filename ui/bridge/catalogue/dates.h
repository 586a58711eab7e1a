#pragma once
#include "base/time.h"

#include <QString>

namespace tandem::catalogue {

// Titles have the long one, lists and sentences the short one, which is what a field for a day shows as well.
QString long_date(Day day);    // "dinsdag 17 november 2026"
QString weekday_date(Day day); // "dinsdag 17 november", of this year
QString short_date(Day day);   // "di 17 nov 2026"
QString moment(Instant instant, const Zone& zone); // short date and time of day
QString minutes_text(std::int64_t count); // "1 minuut", "15 minuten"
QString hours_text(std::int64_t minutes); // "1 uur 40", "40 minuten"

} // namespace tandem::catalogue
