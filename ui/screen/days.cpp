#include "screen/days.h"

#include <QLineEdit>

namespace tandem::screen {

QDate asDate(Day day) { return {day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())}; }

widgets::DateField* dayField(const bridge::Desk& desk, const QString& object_name, QWidget* parent, widgets::Preference preference) {
    auto* field = new widgets::DateField(asDate(desk.today()), parent);
    field->setObjectName(object_name);
    field->lineEdit()->setObjectName(object_name + QStringLiteral("Text"));
    field->setPreference(preference);
    return field;
}

std::optional<Day> dayIn(const widgets::DateField* field) {
    const QDate day = field->value();
    if (!day.isValid()) return std::nullopt;
    return Day::from_ymd(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

void showDay(widgets::DateField* field, const std::optional<Day>& day) { field->setValue(day ? asDate(*day) : QDate()); }

QString dayProblem(std::initializer_list<widgets::DateField*> fields) {
    for (auto* field : fields) {
        if (field->isEmpty() || !field->hasError()) continue;
        field->showProblem();
        return field->error();
    }
    return {};
}

} // namespace tandem::screen
