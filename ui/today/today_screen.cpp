#include "today/today_screen.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "screen/header.h"
#include "screen/two_columns.h"
#include "today/actions_card.h"
#include "today/feedback_card.h"
#include "today/handovers_card.h"
#include "today/help_card.h"
#include "today/meeting_card.h"
#include "today/reports_card.h"
#include "today/side_cards.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::today {

using screen::Where;
using widgets::NoticeBar;

namespace {

constexpr int old_after_days = 7;  // a backup
constexpr int longest_title = 380; // pixels of the design

} // namespace

TodayScreen::TodayScreen(const screen::Tools& tools, QWidget* parent)
    : Screen(tools, parent),
      m_columns(new screen::TwoColumns(nullptr, 3, 2)),
      m_sheet(new NoticeBar),
      m_backup(new NoticeBar),
      m_meeting(leading(new MeetingCard)),
      m_help(leading(new HelpCard)),
      m_actions(leading(new ActionsCard)),
      m_reports(leading(new ReportsCard)),
      m_feedback(leading(new FeedbackCard)),
      m_handovers(leading(new HandoversCard)),
      m_privacy(leading(new PrivacyCard)),
      m_network(leading(new NetworkCard)),
      m_new_case(header().addButton({}, "newCase")),
      m_new_report(header().addButton({}, "newReport", screen::Header::Strength::Strong)),
      m_new_case_verb(addVerb({}, "newCaseVerb")),
      m_new_report_verb(addVerb({}, "newReportVerb", QKeySequence::New)) {
    build();
    connect(m_feedback, &FeedbackCard::given, this, &TodayScreen::giveFeedback);
    connect(m_new_case, &QPushButton::clicked, m_new_case_verb, &QAction::trigger);
    connect(m_new_case_verb, &QAction::triggered, this, [this] { emit leadTo({Where::NewCase}); });
    connect(m_new_report, &QPushButton::clicked, m_new_report_verb, &QAction::trigger);
    connect(m_new_report_verb, &QAction::triggered, this, [this] { emit leadTo({Where::NewReport}); });
    connect(&tools.desk, &bridge::Desk::backedUp, this, &TodayScreen::refresh);
    TodayScreen::retranslate();
}

template <class Card>
Card* TodayScreen::leading(Card* card) {
    connect(card, &Card::leadTo, this, &Screen::leadTo);
    return card;
}

void TodayScreen::build() {
    useBody(Body::Scrolling);
    m_sheet->setObjectName("sheetReminder");
    m_backup->setObjectName("backupReminder");
    m_columns->addLeft(m_meeting);
    m_columns->addLeft(m_help);
    m_columns->addLeft(m_actions);
    for (QWidget* card : std::initializer_list<QWidget*>{m_reports, m_feedback, m_handovers, m_privacy, m_network}) m_columns->addRight(card);
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_sheet);
    column->addWidget(m_backup);
    column->addWidget(m_columns);
    column->addStretch(1);
    m_columns->hide(); // until there is something to show
}

QString TodayScreen::windowTitle() const { return tr("Today"); }
QString TodayScreen::helpPage() const { return QStringLiteral("today"); }

void TodayScreen::takeFocus() {
    for (const auto* name : {"prepareMeeting", "chairMeeting", "planMeeting"})
        if (auto* button = findChild<QPushButton*>(QLatin1String(name)); button && button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
    m_new_case->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::refresh() {
    ask(look, [this](const Seen& seen) {
        const bool first = !m_seen;
        const bool had_focus = m_new_case->hasFocus();
        m_seen = seen;
        present(seen);
        if (first && had_focus) takeFocus(); // the window came before the answer
    });
}

void TodayScreen::present(const Seen& seen) {
    const Day today = desk().today();
    m_meeting->show(seen, today);
    m_help->show(seen, today);
    m_actions->show(seen, today);
    m_reports->show(seen);
    m_feedback->show(seen);
    m_handovers->show(seen);
    m_privacy->show(seen, today);
    m_network->show(seen);
    showReminders(seen);
    for (auto* button : {m_new_case, m_new_report}) button->setVisible(seen.may_change);
    for (auto* verb : {m_new_case_verb, m_new_report_verb}) verb->setEnabled(seen.may_change);
    m_columns->show();
}

void TodayScreen::showReminders(const Seen& seen) {
    m_sheet->setVisible(seen.sheet_is_owed);
    if (seen.sheet_is_owed)
        m_sheet->showText(NoticeBar::Tone::Warning,
                          tr("The recovery sheet is not on paper yet. Without it a forgotten passphrase means that everything is gone."),
                          tr("To the recovery sheet"), [this] { emit leadTo({Where::RecoverySheet}); });
    const auto last = desk().lastBackup();
    const int age = last ? desk().today() - desk().zone().day_of(*last) : 0;
    m_backup->setVisible(seen.may_change && age > old_after_days);
    if (seen.may_change && age > old_after_days)
        m_backup->showText(NoticeBar::Tone::Warning, tr("The last backup is %n day(s) old.", nullptr, age), tr("Make one now"),
                           [this] { backUpNow(); });
}

void TodayScreen::giveFeedback(const domain::ReportId& report, domain::ReporterSentence sentence) {
    act([report, sentence](workspace::Workspace& file) { return workspace::give_feedback(file, report, sentence); },
        [this, sentence] { emit said(tr("Noted: “%1”").arg(catalogue::label(sentence))); });
}

void TodayScreen::backUpNow() {
    desk().backUpNow(this, [this](const workspace::Result<void>& made) {
        if (!made) return complain(made.error());
        m_backup->hide();
        emit said(tr("The backup is made and checked."));
    });
}

void TodayScreen::retranslate() {
    header().setTitle(tr("Today · %1").arg(catalogue::weekday_date(desk().today())));
    auto* title = header().findChild<QLabel*>(QStringLiteral("screenTitle")); // the day stays on its line
    title->setMinimumWidth(std::min(title->fontMetrics().horizontalAdvance(title->text()) + 1, widgets::scaled(longest_title)));
    m_new_case->setText(tr("New case"));
    m_new_case_verb->setText(tr("New case"));
    m_new_report->setText(tr("New report"));
    m_new_report_verb->setText(tr("New report"));
    if (m_seen) present(*m_seen);
}

} // namespace tandem::today
