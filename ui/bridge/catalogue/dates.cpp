#include "catalogue/dates.h"

#include "catalogue/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace tandem::catalogue {
namespace {

QLocale locale() { return QLocale(spoken() == Language::Dutch ? QLocale::Dutch : QLocale::English); }

QDate qt_date(Day day) { return QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())); }

} // namespace

QString long_date(Day day) { return locale().toString(qt_date(day), QStringLiteral("dddd d MMMM yyyy")); }

QString weekday_date(Day day) { return locale().toString(qt_date(day), QStringLiteral("dddd d MMMM")); }

QString short_date(Day day) {
    return locale().toString(qt_date(day), QStringLiteral("ddd d MMM yyyy")).remove(QLatin1Char('.')); // some systems write "nov."
}

QString moment(Instant instant, const Zone& zone) {
    return short_date(zone.day_of(instant)) + QLatin1Char(' ') + QString::fromStdString(zone.time_of(instant).text());
}

QString minutes_text(std::int64_t count) {
    const int number = static_cast<int>(count);
    return QCoreApplication::translate("dates", "%n minute(s)", nullptr, number);
}

QString hours_text(std::int64_t minutes) {
    if (minutes < 60) return minutes_text(minutes);
    const int number = static_cast<int>(minutes / 60);
    const QString hours = QCoreApplication::translate("dates", "%n hour(s)", nullptr, number);
    return minutes % 60 == 0 ? hours : hours + QLatin1Char(' ') + QString::number(minutes % 60);
}

} // namespace tandem::catalogue
