#include "room/outcome_field.h"

#include "room/reading.h"
#include "widgets/labelled_field.h"
#include "widgets/text_area.h"

#include <QEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace tandem::room {

OutcomeField::OutcomeField(QWidget* parent)
    : QWidget(parent),
      m_area(new widgets::TextArea(this)),
      m_labelled(new widgets::LabelledField(QString(), m_area, this)),
      m_reading(new Reading(QStringLiteral("outcomeForRoom"), this)),
      m_go_on(new QPushButton(this)) {
    m_area->setObjectName(QStringLiteral("outcome"));
    m_area->installEventFilter(this);
    m_go_on->setObjectName(QStringLiteral("goOnWriting"));
    m_reading->hide();
    m_go_on->hide();
    setFocusProxy(m_area);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_labelled);
    column->addWidget(m_reading);
    column->addWidget(m_go_on, 0, Qt::AlignLeft);
    connect(m_area, &QPlainTextEdit::textChanged, this, &OutcomeField::keep);
    connect(m_area, &widgets::TextArea::submitted, this, &OutcomeField::left);
    connect(m_go_on, &QPushButton::clicked, this, &OutcomeField::goOn);
    retranslate();
}

void OutcomeField::setLabel(const QString& label) {
    m_label = label;
    m_labelled->setLabel(label);
    m_reading->setTexts(m_label, m_covered ? m_in_file.for_room : QString());
}

QString OutcomeField::text() const { return m_covered ? m_typed : m_area->text(); }

void OutcomeField::showSaved(const QString& place, const Saved& saved) {
    const bool was_changed = isChanged();
    const bool is_elsewhere = place != m_place;
    m_place = place;
    m_saved = saved.typed;
    m_in_file = saved;
    if (is_elsewhere) {
        const QString draft = m_memory.read(place);
        draft.isEmpty() ? putSaved(saved.typed) : put(draft);
        setCovered(saved.differs() && !isChanged()); // also while the keyboard is in the field: it was left with the item
        return;
    }
    if (!was_changed) putSaved(saved.typed);
    else keep();
    settle();
}

void OutcomeField::addLine(const QString& line) {
    const QString before = text();
    put(before.trimmed().isEmpty() ? line : before + QLatin1Char('\n') + line);
    keep();
}

// The field cleans what it shows; that is no change of the text.
void OutcomeField::putSaved(const QString& saved) {
    put(saved);
    m_saved = text();
}

void OutcomeField::put(const QString& text) {
    if (text == this->text()) return;
    const QScopedValueRollback putting(m_putting, true);
    m_area->setText(text);
    m_area->moveCursor(QTextCursor::End);
    if (!m_covered) return;
    m_typed = m_area->text();
    m_area->setText({});
}

void OutcomeField::keep() {
    if (m_putting || m_place.isEmpty()) return;
    m_memory.keep(m_place, isChanged() ? text() : QString());
}

// Also while a menu is open over it or another window is in front: the keyboard comes back to it.
bool OutcomeField::isWrittenIn() const { return !m_covered && window()->focusWidget() == m_area; }

// What is not in the file yet has no text without names: it stays as it is, covered or not, until it has.
void OutcomeField::settle() {
    if (isWrittenIn() || isChanged()) return;
    setCovered(m_in_file.differs());
}

void OutcomeField::setCovered(bool covered) {
    m_reading->setTexts(m_label, covered ? m_in_file.for_room : QString());
    if (covered == m_covered) return;
    const QScopedValueRollback putting(m_putting, true);
    const bool had_keyboard = window()->focusWidget() == (m_covered ? static_cast<QWidget*>(m_go_on) : m_area);
    if (covered) m_typed = m_area->text();
    m_area->setText(covered ? QString() : m_typed);
    m_area->moveCursor(QTextCursor::End);
    if (!covered) m_typed.clear();
    m_covered = covered;
    setFocusProxy(covered ? static_cast<QWidget*>(m_go_on) : m_area);
    m_reading->setVisible(covered);
    m_go_on->setVisible(covered);
    if (!covered) m_labelled->show();
    if (had_keyboard) setFocus(Qt::OtherFocusReason); // before what had it goes
    m_labelled->setVisible(!covered);
}

void OutcomeField::goOn() {
    setCovered(false);
    m_area->setFocus(Qt::OtherFocusReason);
}

bool OutcomeField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        emit left();
        settle();
    }
    return QWidget::eventFilter(watched, event);
}

void OutcomeField::retranslate() { m_go_on->setText(tr("Go on writing")); }

} // namespace tandem::room
