#include "today/meeting_card.h"

#include "catalogue/dates.h"
#include "screen/row_list.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::today {

using screen::Where;
using widgets::Tone;

namespace {

constexpr int number_width = 28; // pixels of the design: two digits

QLabel* number_cell(std::int64_t number) {
    auto* cell = screen::textCell(QString::number(number));
    cell->setMinimumWidth(widgets::scaled(number_width));
    return cell;
}

int as_int(std::int64_t number) { return static_cast<int>(number); }

} // namespace

MeetingCard::MeetingCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_rows(new screen::RowList("nextMeetingRows", {0, 1, 0}, this)),
      m_nothing(widgets::mutedLabel({}, this)),
      m_people(widgets::mutedLabel({}, this)),
      m_empty(new widgets::EmptyState(this)) {
    m_card->setObjectName("nextMeeting");
    m_people->setObjectName("nextMeetingPeople");
    m_empty->setObjectName("noMeeting");
    m_empty->step()->setObjectName("planMeeting");
    m_buttons = makeButtons();
    m_card->setHeaderWidget(m_buttons);
    for (QWidget* part : std::initializer_list<QWidget*>{m_rows, m_nothing, m_people, m_empty}) m_card->body()->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_empty, &widgets::EmptyState::stepChosen, this, [this] { emit leadTo({Where::NewMeeting}); });
}

QWidget* MeetingCard::makeButtons() {
    auto* buttons = new QWidget(this);
    m_prepare = new QPushButton(buttons);
    m_prepare->setObjectName("prepareMeeting");
    m_chair = new QPushButton(buttons);
    m_chair->setObjectName("chairMeeting");
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_prepare);
    line->addWidget(m_chair);
    connect(m_prepare, &QPushButton::clicked, this, [this] { emit leadTo({Where::Prepare, m_meeting}); });
    connect(m_chair, &QPushButton::clicked, this, [this] { emit leadTo({Where::Chair, m_meeting}); });
    return buttons;
}

void MeetingCard::show(const Seen& seen, Day today) {
    const auto& next = seen.today.next_meeting;
    m_who = seen.who;
    for (QWidget* part : std::initializer_list<QWidget*>{m_buttons, m_rows, m_people}) part->setVisible(next.has_value());
    m_empty->setVisible(!next);
    m_nothing->hide();
    if (next) return showMeeting(*next, today);
    m_card->setTitle(tr("Next meeting"));
    m_empty->setTexts(tr("No meeting is planned yet"), tr("Plan one: Tandem invites the permanent partners and proposes an agenda."));
    m_empty->setStep(seen.may_change ? tr("Plan a meeting") : QString());
}

void MeetingCard::showMeeting(const workspace::NextMeeting& next, Day today) {
    const auto& meeting = next.row.meeting;
    const bool is_today = meeting.day == today;
    m_meeting = QString::fromStdString(meeting.id.text());
    QString when = is_today ? tr("today") : catalogue::short_date(meeting.day);
    if (meeting.start) when += QLatin1Char(' ') + QString::fromStdString(meeting.start->text());
    if (meeting.place) when += QStringLiteral(", ") + QString::fromStdString(*meeting.place);
    m_card->setTitle(tr("Next meeting · %1").arg(when));
    m_prepare->setText(tr("Prepare meeting"));
    m_chair->setText(tr("Chair meeting"));
    m_chair->setVisible(is_today);
    widgets::setButtonKind(m_prepare, is_today ? widgets::ButtonKind::Normal : widgets::ButtonKind::Main);
    widgets::setButtonKind(m_chair, widgets::ButtonKind::Main);
    m_rows->refill([&] { addRows(next); });
    m_nothing->setText(tr("The agenda is still empty. When you prepare it, Tandem makes a proposal."));
    m_nothing->setVisible(m_rows->count() == 0);
    m_people->setText(people(next));
}

void MeetingCard::addRows(const workspace::NextMeeting& next) {
    const auto add = [this](std::int64_t number, const QString& text, const QString& chip, Tone tone) {
        if (number == 0) return;
        auto* mark = chip.isEmpty() ? nullptr : new widgets::Chip(widgets::ChipText{chip, tone});
        m_rows->addRow(text, {number_cell(number), screen::textCell(text), mark});
    };
    const QString no_question =
        next.without_question > 0 ? tr("%n still without a question", nullptr, as_int(next.without_question)) : QString();
    const QString late = next.overdue > 0 ? tr("%n action(s) late", nullptr, as_int(next.overdue)) : QString();
    add(next.new_cases, tr("new case(s) · %1 min each", nullptr, as_int(next.new_cases)).arg(next.minutes_new_case), no_question,
        Tone::Warning);
    add(next.reviews, tr("running case(s) · only actions, %1 min", nullptr, as_int(next.reviews)).arg(next.minutes_review), late,
        Tone::Danger);
    add(next.consultations, tr("question(s) without a name", nullptr, as_int(next.consultations)), {}, Tone::Neutral);
    add(next.themes, tr("theme(s)", nullptr, as_int(next.themes)), {}, Tone::Neutral);
}

QString MeetingCard::people(const workspace::NextMeeting& next) const {
    QStringList parts{tr("%1 of %2 are coming").arg(next.coming).arg(next.row.people)};
    if (m_who == screen::WhoIsPaid::Shown && next.coming > 0)
        parts << tr("%n volunteer(s)", nullptr, as_int(next.informal)) + QStringLiteral(", ") +
                     tr("%n professional(s)", nullptr, as_int(next.formal));
    if (next.minutes > 0) parts << tr("takes about %1").arg(catalogue::hours_text(next.minutes));
    return parts.join(QStringLiteral(" · "));
}

} // namespace tandem::today
