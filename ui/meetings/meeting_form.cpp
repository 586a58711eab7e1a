#include "meetings/meeting_form.h"

#include "catalogue/words.h"
#include "meetings/minutes_field.h"
#include "screen/choice_box.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"
#include "widgets/time_field.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace tandem::meetings {
namespace {

using Width = screen::FormPanel::Width;

constexpr int usual_minutes = 90;

QDate qt_date(Day day) { return QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())); }

std::optional<Day> to_day(QDate date) {
    if (!date.isValid()) return std::nullopt;
    return Day::from_ymd(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QTime qt_time(TimeOfDay time) { return QTime(time.minutes() / 60, time.minutes() % 60); }

std::optional<TimeOfDay> to_time(QTime time) {
    return time.isValid() ? TimeOfDay::from_minutes(time.hour() * 60 + time.minute()) : std::nullopt;
}

} // namespace

MeetingForm::MeetingForm(bridge::Desk& desk, const QString& place, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_drafts(place + QLatin1Char('/')),
      m_panel(new screen::FormPanel(desk, place, QStringLiteral("meetingForm"), this)),
      m_table(new screen::ChoiceBox(this)),
      m_day(new widgets::DateField(qt_date(desk.today()), this)),
      m_start(new widgets::TimeField(this)),
      m_minutes(new MinutesField(this)),
      m_mode(new screen::ChoiceBox(this)),
      m_purpose(new screen::ChoiceBox(this)),
      m_end(widgets::mutedLabel({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    m_table->setObjectName(QStringLiteral("meetingTable"));
    m_mode->setObjectName(QStringLiteral("meetingMode"));
    m_purpose->setObjectName(QStringLiteral("meetingPurpose"));
    m_day->lineEdit()->setObjectName(QStringLiteral("meetingDay"));
    m_start->lineEdit()->setObjectName(QStringLiteral("meetingStart"));
    m_minutes->lineEdit()->setObjectName(QStringLiteral("meetingMinutes"));
    m_end->setObjectName(QStringLiteral("meetingEnd"));
    m_panel->addField(m_table, [] { return tr("Table"); });
    m_panel->addField(m_day, [] { return tr("Which day?"); });
    m_panel->addField(m_start, [] { return tr("What time does it start?"); });
    m_panel->addField(m_minutes, [] { return tr("How many minutes?"); });
    m_place = m_panel->addLine(QStringLiteral("meetingPlace"), [] { return tr("Where?"); });
    m_panel->addField(m_mode, [] { return tr("Kind of meeting"); });
    m_panel->addField(m_purpose, [] { return tr("What is it about?"); });
    m_panel->addWide(m_end);
    watchFields();
    sayWords();
}

void MeetingForm::watchFields() {
    for (auto* edit : {m_day->lineEdit(), m_start->lineEdit(), m_minutes->lineEdit()}) {
        m_saved.insert(edit, {});
        connect(edit, &QLineEdit::textChanged, this, [this, edit](const QString& text) {
            if (!m_filling) m_desk.keepDraft(draftOf(edit), text == m_saved.value(edit) ? QString() : text);
        });
        connect(edit, &QLineEdit::returnPressed, m_panel, &screen::FormPanel::saveAsked);
    }
    connect(m_start, &widgets::TimeField::changed, this, &MeetingForm::showEnd);
    connect(m_minutes->lineEdit(), &QLineEdit::textChanged, this, &MeetingForm::showEnd);
    connect(m_panel, &screen::FormPanel::saveAsked, this, &MeetingForm::saveAsked);
    if (auto* away = m_panel->findChild<QPushButton*>(QStringLiteral("meetingFormThrowAway")))
        connect(away, &QPushButton::clicked, this, &MeetingForm::forgetTyped);
}

QString MeetingForm::draftOf(const QLineEdit* edit) const { return m_drafts + edit->objectName(); }

void MeetingForm::fillField(QLineEdit* edit, const QString& saved) {
    const QScopedValueRollback filling(m_filling, true);
    m_saved.insert(edit, saved);
    const QString draft = m_desk.draft(draftOf(edit));
    edit->setText(draft.isEmpty() ? saved : draft);
}

void MeetingForm::forgetTyped() {
    for (const auto* edit : m_saved.keys()) m_desk.keepDraft(draftOf(edit), {});
}

void MeetingForm::saved() {
    forgetTyped();
    m_panel->saved();
}

void MeetingForm::sayWords() {
    m_mode->setEntries(screen::entries_of<domain::MeetingMode>());
    m_purpose->setEntries(screen::entries_of<domain::MeetingPurpose>());
    m_day->lineEdit()->setAccessibleName(tr("Which day?"));
    m_start->lineEdit()->setAccessibleName(tr("What time does it start?"));
    m_minutes->setAccessibleLabel(tr("How many minutes?"));
    m_day->setPlaceholderText(tr("tue 17 nov, in 2 weeks"));
    showEnd();
}

void MeetingForm::setTables(const std::vector<workspace::TableRow>& tables) {
    QList<screen::ChoiceBox::Entry> entries;
    for (const auto& row : tables) entries.append({QString::fromStdString(row.table.id.text()), QString::fromStdString(row.table.name)});
    m_table->setEntries(entries);
    m_panel->setApplies(m_table, entries.size() > 1); // one table is no choice
}

void MeetingForm::fill(const domain::Meeting& meeting) {
    m_table->choose(QString::fromStdString(meeting.table.text()));
    m_mode->chooseWord<domain::MeetingMode>(meeting.mode);
    m_purpose->chooseWord<domain::MeetingPurpose>(meeting.purpose);
    fillField(m_day->lineEdit(), widgets::dateInWords(qt_date(meeting.day)));
    fillField(m_start->lineEdit(), meeting.start ? widgets::timeInWords(qt_time(*meeting.start)) : QString());
    fillField(m_minutes->lineEdit(), meeting.minutes ? QString::number(*meeting.minutes) : QString());
    m_panel->fill(m_place, meeting.place);
}

void MeetingForm::fillNew() {
    fillField(m_day->lineEdit(), {});
    fillField(m_start->lineEdit(), {});
    fillField(m_minutes->lineEdit(), QString::number(usual_minutes));
    m_panel->fill(m_place, std::nullopt);
}

bool MeetingForm::misses(QWidget* field, const QString& error) {
    if (!error.isEmpty()) field->setFocus(Qt::OtherFocusReason);
    return !error.isEmpty();
}

std::optional<workspace::NewMeeting> MeetingForm::filled() {
    m_day->showProblem();
    m_start->showProblem();
    m_minutes->showProblem();
    const auto day = to_day(m_day->value());
    const auto table = Uuid::parse(m_table->code().toStdString());
    if (!day) return m_day->setFocus(Qt::OtherFocusReason), std::nullopt;
    if (misses(m_start, m_start->error()) || misses(m_minutes, m_minutes->error()) || !table) return std::nullopt;
    workspace::NewMeeting meeting;
    meeting.table = domain::TableId(*table);
    meeting.day = *day;
    meeting.start = to_time(m_start->value());
    meeting.minutes = m_minutes->value();
    meeting.place = screen::text_of(m_place);
    meeting.mode = m_mode->word<domain::MeetingMode>().value_or(domain::MeetingMode{});
    meeting.purpose = m_purpose->word<domain::MeetingPurpose>().value_or(domain::MeetingPurpose{});
    const int end = (meeting.start ? meeting.start->minutes() : 0) + meeting.minutes.value_or(0);
    if (end <= MinutesField::most) return meeting;
    m_minutes->showProblem(tr("Then it ends the day after. Make it shorter or start earlier."));
    m_minutes->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void MeetingForm::showEnd() {
    const auto start = to_time(m_start->value());
    const auto minutes = m_minutes->value();
    const auto end = start && minutes ? TimeOfDay::from_minutes(start->minutes() + *minutes) : std::nullopt;
    m_end->setText(end ? tr("Until %1. Everybody with a fixed seat at the table is invited.").arg(QString::fromStdString(end->text()))
                       : tr("Everybody with a fixed seat at the table is invited."));
}

void MeetingForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) sayWords();
}

} // namespace tandem::meetings
