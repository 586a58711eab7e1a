#include "screen/choice_chips.h"

#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <algorithm>

namespace tandem::screen {

ChoiceChips::ChoiceChips(const QString& object_name, QWidget* parent) : QWidget(parent), m_flow(new widgets::FlowLayout(this)) {
    setObjectName(object_name);
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void ChoiceChips::setChoices(const std::vector<workspace::Choice>& choices) {
    const auto before = chosen();
    qDeleteAll(m_chips);
    m_chips.clear();
    m_choices = choices;
    for (const auto& choice : choices) {
        auto* chip = new widgets::ChipButton({QString::fromStdString(choice.label)}, this);
        chip->setObjectName(objectName() + QLatin1Char('_') + QString::fromStdString(choice.code));
        chip->setCheckable(true);
        m_flow->addWidget(chip);
        m_chips << chip;
    }
    if (!m_chips.isEmpty()) setFocusProxy(m_chips.front());
    setChosen(before);
}

void ChoiceChips::setChosen(const std::vector<std::string>& codes) {
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(std::ranges::find(codes, m_choices[static_cast<std::size_t>(i)].code) != codes.end());
}

std::vector<std::string> ChoiceChips::chosen() const {
    std::vector<std::string> codes;
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isChecked()) codes.push_back(m_choices[static_cast<std::size_t>(i)].code);
    return codes;
}

} // namespace tandem::screen
