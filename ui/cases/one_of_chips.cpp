#include "cases/one_of_chips.h"

#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <QButtonGroup>

#include <algorithm>

namespace tandem::cases {
namespace {

bool are_same(const QList<OneOfChips::Entry>& left, const QList<OneOfChips::Entry>& right) {
    return std::ranges::equal(left, right, [](const auto& a, const auto& b) { return a.code == b.code && a.label == b.label; });
}

} // namespace

OneOfChips::OneOfChips(const QString& object_name, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_flow(new widgets::FlowLayout(this)) {
    setObjectName(object_name);
    m_flow->setContentsMargins(0, 0, 0, 0);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool on) {
        if (on) emit changed();
    });
}

void OneOfChips::setEntries(const QList<Entry>& entries) {
    if (are_same(entries, m_entries)) return; // the keyboard may be on one of them
    const QString chosen = code();
    qDeleteAll(m_group->buttons());
    m_entries = entries;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto* chip = new widgets::ChipButton({entries[i].label}, this);
        chip->setObjectName(objectName() + QLatin1Char('_') + entries[i].code);
        chip->setCheckable(true);
        m_group->addButton(chip, static_cast<int>(i));
        m_flow->addWidget(chip);
    }
    choose(chosen);
}

QString OneOfChips::code() const {
    const int chosen = m_group->checkedId();
    return chosen < 0 ? QString() : m_entries[chosen].code;
}

void OneOfChips::choose(const QString& code) {
    m_group->setExclusive(false); // or the last one cannot be let go
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_group->button(static_cast<int>(i))->setChecked(!code.isEmpty() && m_entries[i].code == code);
    m_group->setExclusive(true);
}

void OneOfChips::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const auto buttons = m_group->buttons();
    if (auto* first = m_group->checkedButton() ? m_group->checkedButton() : buttons.value(0)) first->setFocus(Qt::OtherFocusReason);
}

} // namespace tandem::cases
