#pragma once
// Times of day as people type them, in Dutch or English: "13.30", "1330", "half 2", "9u", "kwart voor 3".
#include <QString>
#include <QTime>

#include <variant>

namespace tandem::widgets {

enum class TimeProblem { Empty, TooLong, NotUnderstood, NoSuchTime }; // NoSuchTime: 25:00, 12:75

using TimeReading = std::variant<QTime, TimeProblem>;

// An hour of one digit before seven is in the afternoon, as meetings are: "half 2" is 13:30, "6" is 18:00. A leading zero
// ("01:30") and words for a part of the day ("'s ochtends", "am") say otherwise.
TimeReading parseTimeWords(const QString& text);

QString timeInWords(QTime time); // "13:30"

} // namespace tandem::widgets
