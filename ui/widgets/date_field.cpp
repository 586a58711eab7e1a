#include "widgets/date_field.h"

#include "widgets/announce.h"
#include "widgets/calendar_popup.h"
#include "widgets/field_parts.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tandem::widgets {

DateField::DateField(QDate today, QWidget* parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_understood(mutedLabel({}, m_edit)),
      m_button(new QToolButton(this)),
      m_problem(errorLabel(this)),
      m_today(today) {
    m_edit->setObjectName(QStringLiteral("dateEdit"));
    m_button->setObjectName(QStringLiteral("dateCalendar"));
    m_button->setArrowType(Qt::DownArrow);
    m_button->setFocusPolicy(Qt::NoFocus);
    say_keys();
    m_understood->setWordWrap(false);
    m_understood->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_problem->setObjectName(QStringLiteral("dateProblem"));
    setFocusProxy(m_edit);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::read);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::finish);
    connect(m_button, &QToolButton::clicked, this, &DateField::open_calendar);
}

void DateField::setValue(QDate day) {
    const QString words = dateInWords(day);
    if (m_edit->text() != words) m_edit->setText(words);
    read();
    if (!hasError()) showProblem(); // takes an old sentence away
}

bool DateField::isEmpty() const { return m_edit->text().trimmed().isEmpty(); }

void DateField::setToday(QDate today) {
    m_today = today;
    if (!m_value.isValid()) read(); // what is understood already stays that day
}

void DateField::setPreference(Preference preference) {
    m_preference = preference;
    read();
}

void DateField::setLimits(QDate earliest, QDate latest) {
    m_earliest = earliest;
    m_latest = latest;
    read();
}

void DateField::setPlaceholderText(const QString& text) { m_edit->setPlaceholderText(text); }

void DateField::setReadOnly() {
    m_edit->setReadOnly(true);
    m_button->hide();
    say_keys();
}

void DateField::say_keys() {
    m_button->setAccessibleName(tr("Open the calendar"));
    m_button->setToolTip(tr("Open the calendar (Alt+Down or F4)"));
    describe(m_edit, DescriptionPart::Keys, m_edit->isReadOnly() ? QString() : tr("Alt+Down or F4 opens the calendar."));
}

QString DateField::text() const { return m_edit->text(); }
void DateField::setText(const QString& text) { m_edit->setText(text); }

void DateField::showProblem() {
    markError(m_edit, m_error);
    showError(m_problem, m_error);
}

void DateField::read() {
    const auto reading = parseDateWords(m_edit->text(), m_today, m_preference);
    const auto* day = std::get_if<QDate>(&reading);
    const auto* problem = std::get_if<DateProblem>(&reading);
    if (problem) m_error = *problem == DateProblem::Empty ? QString() : sentence(*problem);
    if (day) m_error = limit_sentence(*day);
    if (m_error.isEmpty()) showProblem(); // a mistake that is repaired is forgiven while typing
    set_day(day && m_error.isEmpty() ? *day : QDate());
    place_understood();
}

void DateField::set_day(QDate day) {
    if (day == m_value) return;
    m_value = day;
    describe(m_edit, DescriptionPart::State, dateInWords(day));
    emit changed();
}

void DateField::place_understood() {
    const auto words = dateInWords(m_value);
    placeInside(m_edit, m_understood, words == m_edit->text() ? QString() : words);
}

void DateField::finish() {
    showProblem();
    if (!m_value.isValid()) return;
    const auto words = dateInWords(m_value);
    if (m_edit->text() != words) m_edit->setText(words);
}

QString DateField::limit_sentence(QDate day) const {
    if (m_earliest.isValid() && day < m_earliest)
        return tr("%1 is too early. Choose %2 or later.").arg(dateInWords(day), dateInWords(m_earliest));
    if (m_latest.isValid() && day > m_latest)
        return tr("%1 is too late. Choose %2 or earlier.").arg(dateInWords(day), dateInWords(m_latest));
    return {};
}

QString DateField::sentence(DateProblem problem) const {
    switch (problem) {
    case DateProblem::Empty: return {};
    case DateProblem::TooLong:
    case DateProblem::NotUnderstood: return tr("We do not understand this day. Try 12-11, \"fri\" or \"in 2 weeks\".");
    case DateProblem::NoSuchDay: return tr("This day does not exist. Look at the day and the month.");
    case DateProblem::YearOutOfRange: return tr("Use a year between 1900 and 2100.");
    case DateProblem::WeekdayDiffers: return tr("The weekday and the date do not belong together.");
    }
    return {};
}

void DateField::open_calendar() {
    auto* popup = new CalendarPopup(m_value.isValid() ? m_value : m_today, m_earliest, m_latest, this);
    connect(popup, &CalendarPopup::picked, this, [this](QDate day) {
        setValue(day);
        m_edit->setFocus();
        emit edited();
    });
    popup->openBelow(m_edit);
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place_understood();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool opens = key->modifiers() == Qt::NoModifier ? key->key() == Qt::Key_F4
                                                              : key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier);
        if (opens && !m_edit->isReadOnly()) return open_calendar(), true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) place_understood();
    if (event->type() == QEvent::LanguageChange) say_keys();
    QWidget::changeEvent(event);
}

} // namespace tandem::widgets
