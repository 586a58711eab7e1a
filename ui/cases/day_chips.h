#pragma once
// Days of the week as chips: ma, di, wo.
#include "domain/help/words.h"

#include <QWidget>

#include <vector>

namespace tandem::widgets {
class ChipButton;
}

namespace tandem::cases {

class DayChips final : public QWidget {
    Q_OBJECT
public:
    DayChips(const QString& object_name, QWidget* parent); // the start of their names: "deploymentDays_monday"

    void setChosen(const std::vector<domain::Weekday>& days);
    std::vector<domain::Weekday> chosen() const; // in the order of the week
    void retranslate();

private:
    std::vector<std::pair<domain::Weekday, widgets::ChipButton*>> m_chips;
};

QString short_day(domain::Weekday day); // "ma"

} // namespace tandem::cases
