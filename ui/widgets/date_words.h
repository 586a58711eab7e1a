#pragma once
// Days as people type them, in Dutch or English: "vr", "volgende week di", "over 2 weken", "12/11", "1 december 2026".
#include <QDate>
#include <QLocale>
#include <QString>

#include <variant>

namespace tandem::widgets {

enum class DateProblem {
    Empty,
    TooLong, // refused unread
    NotUnderstood,
    NoSuchDay,      // 31-2
    YearOutOfRange, // not 1900 to 2100
    WeekdayDiffers, // "ma 1 dec 2026", which is a Tuesday
};

// Which day is meant when the year or the week is not said.
enum class Preference { Coming, Past };

using DateReading = std::variant<QDate, DateProblem>;

// Day before month, always. A weekday alone is never today: "vr" typed on a Friday is the next (or the last) one.
// A day and month alone may be today.
DateReading parseDateWords(const QString& text, QDate today, Preference preference = Preference::Coming);

// "di 1 dec 2026" in the language the program speaks; parseDateWords reads it back as the same day.
QString dateInWords(QDate day);

QLocale spokenLocale(); // of the language the translations are in

} // namespace tandem::widgets
