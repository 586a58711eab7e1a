#pragma once
// Fields for a day, on the calendar of the file: a day of core in, a day of core out.
#include "bridge/desk.h"
#include "widgets/date_field.h"

#include <initializer_list>

namespace tandem::screen {

// `Past` for what has happened: "12-5" is then the last one, not the next.
widgets::DateField* dayField(const bridge::Desk& desk, const QString& object_name, QWidget* parent,
                             widgets::Preference preference = widgets::Preference::Coming);
std::optional<Day> dayIn(const widgets::DateField* field); // nothing as well for what is not understood
void showDay(widgets::DateField* field, const std::optional<Day>& day);
// The sentence of the first field that holds no day while something is typed in it, which then stands below it as well; or empty.
QString dayProblem(std::initializer_list<widgets::DateField*> fields);

QDate asDate(Day day);

} // namespace tandem::screen
