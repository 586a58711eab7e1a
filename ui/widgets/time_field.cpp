#include "widgets/time_field.h"

#include "widgets/announce.h"
#include "widgets/field_parts.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace tandem::widgets {

TimeField::TimeField(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_understood(mutedLabel({}, m_edit)), m_problem(errorLabel(this)) {
    m_edit->setObjectName(QStringLiteral("timeEdit"));
    m_understood->setWordWrap(false);
    m_understood->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_problem->setObjectName(QStringLiteral("timeProblem"));
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &TimeField::read);
    connect(m_edit, &QLineEdit::textEdited, this, &TimeField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &TimeField::finish);
}

void TimeField::setValue(QTime time) {
    m_edit->setText(timeInWords(time));
    if (!hasError()) showProblem();
}

bool TimeField::isEmpty() const { return m_edit->text().trimmed().isEmpty(); }
void TimeField::setPlaceholderText(const QString& text) { m_edit->setPlaceholderText(text); }
void TimeField::setReadOnly() { m_edit->setReadOnly(true); }
QString TimeField::text() const { return m_edit->text(); }
void TimeField::setText(const QString& text) { m_edit->setText(text); }

void TimeField::showProblem() {
    markError(m_edit, m_error);
    showError(m_problem, m_error);
}

void TimeField::read() {
    const auto reading = parseTimeWords(m_edit->text());
    const auto* time = std::get_if<QTime>(&reading);
    const auto before = m_value;
    m_value = time ? *time : QTime();
    m_error = time ? QString() : sentence(std::get<TimeProblem>(reading));
    if (m_error.isEmpty()) showProblem();
    place_understood();
    if (before == m_value) return;
    describe(m_edit, DescriptionPart::State, timeInWords(m_value));
    emit changed();
}

void TimeField::place_understood() {
    const auto words = timeInWords(m_value);
    placeInside(m_edit, m_understood, words == m_edit->text() ? QString() : words);
}

void TimeField::finish() {
    showProblem();
    const auto words = timeInWords(m_value);
    if (m_value.isValid() && m_edit->text() != words) m_edit->setText(words);
}

QString TimeField::sentence(TimeProblem problem) const {
    switch (problem) {
    case TimeProblem::Empty: return {};
    case TimeProblem::TooLong:
    case TimeProblem::NotUnderstood: return tr("We do not understand this time. Try 13:30 or 9.");
    case TimeProblem::NoSuchTime: return tr("This time does not exist. A day goes from 0:00 to 23:59.");
    }
    return {};
}

bool TimeField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) place_understood();
    return QWidget::eventFilter(watched, event);
}

} // namespace tandem::widgets
