#include "widgets/chip_row.h"

#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <QStringList>

namespace tandem::widgets {

ChipRow::ChipRow(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this, 8, 6)) {
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const QList<ChipText>& chips) {
    if (chips == m_chips) return;
    m_chips = chips;
    qDeleteAll(m_made);
    m_made.clear();
    for (auto* widget : m_added) m_flow->removeWidget(widget);
    QStringList spoken;
    for (const auto& chip : chips) {
        m_made.append(new Chip(chip, this));
        m_flow->addWidget(m_made.last());
        m_made.last()->show();
        spoken.append(chip.spoken());
    }
    for (auto* widget : m_added) m_flow->addWidget(widget);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    updateGeometry();
}

void ChipRow::addWidget(QWidget* widget) {
    m_added.append(widget);
    m_flow->addWidget(widget);
}

int ChipRow::heightForWidth(int width) const { return m_flow->heightForWidth(width); }

} // namespace tandem::widgets
