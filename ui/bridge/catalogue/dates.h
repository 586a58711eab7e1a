#pragma once
#include "base/time.h"

#include <QString>

namespace tandem::catalogue {

QString long_date(Day day);   // "dinsdag 17 november 2026"
QString weekday_date(Day day); // "dinsdag 17 november"
QString brief_date(Day day);   // "di 17 nov"
QString short_date(Day day);  // "17-11-2026"; in English "17 Nov 2026"
QString moment(Instant instant, const Zone& zone); // short date and time of day
QString minutes_text(std::int64_t count); // "1 minuut", "15 minuten"
QString hours_text(std::int64_t minutes); // "1 uur 40", "40 minuten"

} // namespace tandem::catalogue
