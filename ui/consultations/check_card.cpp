#include "consultations/check_card.h"

#include "catalogue/dates.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "screen/tab_order.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace tandem::consultations {
namespace {

QString when_and_where(Day day, const std::string& table) {
    return screen::dotted({catalogue::short_date(day), QString::fromStdString(table).simplified()});
}

} // namespace

CheckCard::CheckCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_state(widgets::wrapLabel({}, this)),
      m_hint(widgets::mutedLabel({}, this)),
      m_nobody(new QPushButton(this)),
      m_maybe(new QPushButton(this)),
      m_ahead(new screen::RowList("agendasAhead", {1, 0}, this)),
      m_agendas(new QWidget(this)),
      m_agendas_title(widgets::strongLabel({}, m_agendas)),
      m_meetings(new screen::RowList("agendasToChoose", {1, 0}, m_agendas)),
      m_no_meeting(new widgets::EmptyState(m_agendas)) {
    m_state->setObjectName("checkState");
    m_hint->setObjectName("checkHint");
    m_hint->hide();
    m_texts.add([this] { m_card->setTitle(tr("Would a neighbour know who this is?")); });
    auto* body = m_card->body();
    body->addWidget(m_state);
    body->addWidget(makeAnswers());
    body->addWidget(m_hint);
    body->addWidget(m_ahead);
    makeAgendas();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

QWidget* CheckCard::makeAnswers() {
    m_answers = new QWidget(this);
    auto* line = new widgets::FlowLayout(m_answers, 12, 8);
    line->setContentsMargins(0, 0, 0, 0);
    m_nobody->setObjectName("nobodyWouldKnow");
    m_maybe->setObjectName("somebodyMightKnow");
    m_texts.add([this] {
        m_nobody->setText(tr("No, nobody"));
        m_maybe->setText(tr("Maybe"));
        m_hint->setText(
            tr("Then change what gives it away: where somebody lives, how old they are, their work, what happened. Or leave it out."));
    });
    line->addWidget(m_nobody);
    line->addWidget(m_maybe);
    connect(m_nobody, &QPushButton::clicked, this, [this] {
        m_hint->hide();
        emit nobodyAsked();
    });
    connect(m_maybe, &QPushButton::clicked, this, [this] {
        m_hint->show();
        emit maybeAsked();
    });
    return m_answers;
}

void CheckCard::makeAgendas() {
    m_agendas->setObjectName("agendas");
    m_agendas->hide();
    m_no_meeting->step()->setObjectName("planMeeting");
    m_texts.add([this] {
        m_agendas_title->setText(tr("On which agenda?"));
        m_no_meeting->setTexts(tr("No other meeting is planned"), tr("Plan one first; then this question can go on its agenda."));
        m_no_meeting->setStep(tr("Plan a meeting"));
    });
    auto* column = new QVBoxLayout(m_agendas);
    column->setContentsMargins(0, 8, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_agendas_title), static_cast<QWidget*>(m_meetings), static_cast<QWidget*>(m_no_meeting)})
        column->addWidget(part);
    m_card->body()->addWidget(m_agendas);
    connect(m_no_meeting, &widgets::EmptyState::stepChosen, this, &CheckCard::planAsked);
}

// Rows are made anew only where they differ: somebody may be pressing one of them.
void CheckCard::show(const ConsultationView& view) {
    const auto meetings_of = [](const ConsultationView& one) {
        using Days = std::vector<std::pair<domain::MeetingId, Day>>;
        std::pair<Days, Days> known; // a meeting goes from the one list to the other
        for (const auto& row : one.meetings) known.first.emplace_back(row.meeting.id, row.meeting.day);
        if (one.shown)
            for (const auto& item : one.shown->ahead) known.second.emplace_back(item.meeting, item.day);
        return known;
    };
    const bool differs = meetings_of(view) != meetings_of(m_view);
    m_view = view;
    if (!differs) return;
    fillAhead();
    fillMeetings();
    auto* open = std::exchange(m_was_put_on, false) ? findChild<QPushButton*>(QStringLiteral("openAgenda0")) : nullptr;
    if (open) open->setFocus(Qt::OtherFocusReason);
}

void CheckCard::wasPutOn() {
    m_agendas->hide();
    m_was_put_on = true;
}

void CheckCard::fillAhead() {
    int number = 0;
    m_ahead->refill([&] {
        if (!m_view.shown) return;
        for (const auto& item : m_view.shown->ahead) {
            const QString when = when_and_where(item.day, item.table);
            auto* open = new QPushButton(tr("To the meeting"));
            open->setObjectName(QStringLiteral("openAgenda%1").arg(number++));
            open->setAccessibleName(tr("To the meeting of %1").arg(when));
            connect(open, &QPushButton::clicked, this, [this, meeting = item.meeting] { emit meetingOpened(meeting); });
            m_ahead->addRow(QString::fromStdString(item.item.text()), {screen::textCell(tr("On the agenda of %1").arg(when)), open});
        }
    });
}

void CheckCard::fillMeetings() {
    int number = 0;
    m_meetings->refill([&] {
        for (const auto& row : m_view.meetings) {
            const QString when = when_and_where(row.meeting.day, row.table);
            auto* choose = new QPushButton(tr("Put it on this one"));
            choose->setObjectName(QStringLiteral("chooseAgenda%1").arg(number++));
            choose->setAccessibleName(tr("Put it on the agenda of %1").arg(when));
            connect(choose, &QPushButton::clicked, this, [this, meeting = row.meeting.id] { emit meetingChosen(meeting); });
            m_meetings->addRow(QString::fromStdString(row.meeting.id.text()), {screen::textCell(when), choose});
        }
    });
    m_no_meeting->setVisible(m_view.meetings.empty());
}

void CheckCard::showStand(const Stand& stand, bool may_change) {
    m_stand = stand;
    if (stand.checked) m_hint->hide();
    setVisible(may_change || stand.checked);
    m_answers->setVisible(may_change);
    m_nobody->setEnabled(!stand.empty && stand.high == 0 && !stand.checked);
    m_agendas->setVisible(m_agendas->isVisibleTo(this) && may_change && stand.may_be_asked());
    sayStand();
}

QString CheckCard::standWords() const {
    if (m_stand.empty) return tr("Nothing is written yet.");
    if (m_stand.high > 0) return tr("First change %n thing(s) that make somebody recognisable.", nullptr, m_stand.high);
    if (!m_stand.checked) return tr("Read it as a neighbour would. The program does not see everything.");
    const auto& check = m_view.shown->question.checked;
    return check ? tr("Read through on %1: nobody can be recognised.").arg(catalogue::short_date(check->on)) : QString();
}

void CheckCard::sayStand() { m_state->setText(standWords()); }

void CheckCard::openAgendas() {
    m_agendas->show();
    auto* first = findChild<QPushButton*>(m_view.meetings.empty() ? QStringLiteral("planMeeting") : QStringLiteral("chooseAgenda0"));
    if (!first) return;
    first->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, first, [first] { screen::bringIntoSight(first); }); // once the layout made room for it
}

void CheckCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_texts.sayAgain();
    fillAhead();
    fillMeetings();
    sayStand();
}

} // namespace tandem::consultations
