#include "meetings/chip_choice.h"

#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::meetings {

ChipChoice::ChipChoice(const QString& chip_name, const QString& state_name, const QString& confirm_name, QWidget* parent)
    : QWidget(parent),
      m_chip_name(chip_name),
      m_title(widgets::strongLabel({}, this)),
      m_state(widgets::mutedLabel({}, this)),
      m_flow_box(new QWidget(this)),
      m_flow(new widgets::FlowLayout(m_flow_box)),
      m_buttons(new QHBoxLayout),
      m_confirm(new QPushButton(this)) {
    m_state->setObjectName(state_name);
    m_confirm->setObjectName(confirm_name);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_buttons->addWidget(m_confirm);
    m_buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_state), m_flow_box}) column->addWidget(part);
    column->addLayout(m_buttons);
    connect(m_confirm, &QPushButton::clicked, this, &ChipChoice::confirmed);
}

void ChipChoice::setChips(const QList<Chip>& chips) {
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const auto& one : chips) {
        auto* chip = new widgets::ChipButton(one.text, m_flow_box);
        chip->setObjectName(m_chip_name + QString::number(m_chips.size()));
        chip->setCheckable(true);
        chip->setChecked(one.checked);
        m_flow->addWidget(chip);
        m_chips << chip;
        connect(chip, &QAbstractButton::toggled, this, &ChipChoice::toggled);
    }
}

void ChipChoice::setTitle(const QString& text) { m_title->setText(text); }
void ChipChoice::setState(const QString& text) { m_state->setText(text); }
void ChipChoice::addBesideConfirm(QPushButton* button) { m_buttons->insertWidget(1, button); }

} // namespace tandem::meetings
