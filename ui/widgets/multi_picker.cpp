#include "widgets/multi_picker.h"

#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace tandem::widgets {

MultiPicker::MultiPicker(PickerProvider provider, QWidget* parent)
    : QWidget(parent),
      m_chips(new QWidget(this)),
      m_flow(new FlowLayout(m_chips, 6, 6)),
      m_picker(new Picker(without_chosen(std::move(provider)), this)) {
    setFocusProxy(m_picker);
    auto policy = m_chips->sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    m_chips->setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_chips);
    column->addWidget(m_picker);
    m_chips->hide();
    connect(m_picker, &Picker::picked, this, [this](const PickerItem& item) {
        m_picker->clear();
        add(item);
    });
    m_picker->lineEdit()->installEventFilter(this);
}

QList<QByteArray> MultiPicker::ids() const {
    QList<QByteArray> ids;
    for (const auto& item : m_values) ids.append(item.id);
    return ids;
}

void MultiPicker::setValues(const QList<PickerItem>& items) {
    QList<PickerItem> once;
    for (const auto& item : items)
        if (!std::ranges::any_of(once, [&](const auto& other) { return other.id == item.id; })) once.append(item);
    if (once == m_values) return;
    m_values = once;
    show_chips();
    emit changed();
}

void MultiPicker::setMost(int items) {
    m_most = items;
    m_picker->setVisible(m_most < 0 || m_values.size() < m_most);
}

void MultiPicker::add(const PickerItem& item) {
    if (m_most >= 0 && m_values.size() >= m_most) return;
    setValues(m_values + QList<PickerItem>{item});
}

void MultiPicker::remove(const QByteArray& id) {
    auto kept = m_values;
    kept.removeIf([&](const auto& item) { return item.id == id; });
    setValues(kept);
}

void MultiPicker::show_chips() {
    const bool chip_had_focus = m_chips->isAncestorOf(focusWidget());
    while (auto* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    for (const auto& item : m_values) {
        auto* chip = new ChipButton({item.title, item.tone, item.shape, item.meaning}, m_chips);
        chip->setRemoves(tr("Remove %1").arg(item.title));
        connect(chip, &QAbstractButton::clicked, this, [this, id = item.id] { remove(id); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_values.isEmpty());
    m_picker->setVisible(m_most < 0 || m_values.size() < m_most);
    if (!chip_had_focus) return;
    if (m_values.isEmpty())
        m_picker->setFocus();
    else
        m_flow->itemAt(m_flow->count() - 1)->widget()->setFocus();
}

PickerProvider MultiPicker::without_chosen(PickerProvider provider) {
    return [this, provider = std::move(provider), alive = std::weak_ptr<int>(m_alive)](const QString& typed, PickerFound found) {
        if (!provider) return;
        provider(typed, [this, alive, found = std::move(found)](QList<PickerItem> items) {
            if (alive.expired()) return;
            items.removeIf([this](const PickerItem& item) { return ids().contains(item.id); });
            found(items);
        });
    };
}

bool MultiPicker::eventFilter(QObject* watched, QEvent* event) {
    const bool is_back = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace;
    if (is_back && m_picker->text().isEmpty() && m_flow->count() > 0) {
        m_flow->itemAt(m_flow->count() - 1)->widget()->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tandem::widgets
