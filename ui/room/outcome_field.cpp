#include "room/outcome_field.h"

#include "widgets/labelled_field.h"
#include "widgets/text_area.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tandem::room {

OutcomeField::OutcomeField(QWidget* parent)
    : QWidget(parent), m_area(new widgets::TextArea(this)), m_labelled(new widgets::LabelledField(QString(), m_area, this)) {
    m_area->setObjectName(QStringLiteral("outcome"));
    m_area->installEventFilter(this);
    setFocusProxy(m_area);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_labelled);
    connect(m_area, &QPlainTextEdit::textChanged, this, &OutcomeField::keep);
    connect(m_area, &widgets::TextArea::submitted, this, &OutcomeField::left);
}

void OutcomeField::setLabel(const QString& label) { m_labelled->setLabel(label); }

QString OutcomeField::text() const { return m_area->text(); }

void OutcomeField::showSaved(const QString& place, const QString& saved) {
    const bool was_changed = isChanged();
    const bool is_elsewhere = place != m_place;
    m_place = place;
    m_saved = saved;
    if (is_elsewhere) {
        const QString draft = m_memory.read(place);
        draft.isEmpty() ? putSaved(saved) : put(draft);
    } else if (!was_changed) {
        putSaved(saved);
    } else {
        keep();
    }
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
    if (text == m_area->text()) return;
    m_putting = true;
    m_area->setText(text);
    m_area->moveCursor(QTextCursor::End);
    m_putting = false;
}

void OutcomeField::keep() {
    if (m_putting || m_place.isEmpty()) return;
    m_memory.keep(m_place, isChanged() ? text() : QString());
}

bool OutcomeField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) emit left();
    return QWidget::eventFilter(watched, event);
}

} // namespace tandem::room
