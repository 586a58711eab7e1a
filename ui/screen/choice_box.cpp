#include "screen/choice_box.h"

#include <QWheelEvent>

#include <algorithm>

namespace tandem::screen {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void ChoiceBox::fill(const QString& chosen) {
    const QSignalBlocker quiet(this);
    clear();
    if (m_empty) addItem(*m_empty, QString());
    for (const auto& entry : m_entries) addItem(entry.label, entry.code);
    if (!chosen.isEmpty() && findData(chosen) < 0) addItem(chosen, chosen);
    setCurrentIndex(std::max(0, findData(chosen)));
}

void ChoiceBox::setEntries(const QList<Entry>& entries) {
    m_entries = entries;
    fill(code());
}

void ChoiceBox::setEmptyLabel(const QString& label) {
    const QString chosen = m_empty ? code() : QString(); // what stood first was nobody's choice
    m_empty = label;
    fill(chosen);
}

std::optional<std::string> ChoiceBox::codeIfAny() const {
    const QString chosen = code();
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen.toStdString());
}

void ChoiceBox::choose(const QString& code) {
    if (const int index = findData(code); index >= 0)
        setCurrentIndex(index);
    else
        fill(code);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

QList<ChoiceBox::Entry> entries_of(const std::vector<workspace::Choice>& choices) {
    QList<ChoiceBox::Entry> entries;
    for (const auto& choice : choices) entries.append({QString::fromStdString(choice.code), QString::fromStdString(choice.label)});
    return entries;
}

} // namespace tandem::screen
