#include "bridge/catalogue/dates.h"

#include "bridge/catalogue/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace tandem::catalogue {
namespace {

QLocale locale() { return QLocale(spoken() == Language::Dutch ? QLocale::Dutch : QLocale::English); }

QDate qt_date(Day day) { return QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())); }

} // namespace

QString long_date(Day day) { return locale().toString(qt_date(day), QStringLiteral("dddd d MMMM yyyy")); }

QString short_date(Day day) {
    return locale().toString(qt_date(day), spoken() == Language::Dutch ? QStringLiteral("dd-MM-yyyy") : QStringLiteral("d MMM yyyy"));
}

QString moment(Instant instant, const Zone& zone) {
    return short_date(zone.day_of(instant)) + QLatin1Char(' ') + QString::fromStdString(zone.time_of(instant).text());
}

QString minutes_text(std::int64_t count) {
    const int number = static_cast<int>(count);
    return QCoreApplication::translate("dates", "%n minute(s)", nullptr, number);
}

} // namespace tandem::catalogue
