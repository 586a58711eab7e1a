#include "cases/day_chips.h"

#include "catalogue/words.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <algorithm>

namespace tandem::cases {
namespace {

constexpr qsizetype letters_of_a_day = 2;

} // namespace

QString short_day(domain::Weekday day) { return catalogue::label(day).left(letters_of_a_day); }

DayChips::DayChips(const QString& object_name, QWidget* parent) : QWidget(parent) {
    setObjectName(object_name);
    auto* flow = new widgets::FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [day, word] : domain::words_of<domain::Weekday>) {
        auto* chip = new widgets::ChipButton({}, this);
        chip->setObjectName(object_name + QLatin1Char('_') + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        chip->setCheckable(true);
        flow->addWidget(chip);
        m_chips.emplace_back(day, chip);
    }
    retranslate();
}

void DayChips::setChosen(const std::vector<domain::Weekday>& days) {
    for (const auto& [day, chip] : m_chips) chip->setChecked(std::ranges::find(days, day) != days.end());
}

std::vector<domain::Weekday> DayChips::chosen() const {
    std::vector<domain::Weekday> days;
    for (const auto& [day, chip] : m_chips)
        if (chip->isChecked()) days.push_back(day);
    return days;
}

void DayChips::retranslate() {
    for (const auto& [day, chip] : m_chips) {
        chip->setChip({short_day(day)});
        chip->setAccessibleName(catalogue::label(day)); // whole, for who does not see the others beside it
        chip->setToolTip(catalogue::label(day));
    }
}

} // namespace tandem::cases
