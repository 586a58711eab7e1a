#include "reports/report_screen.h"

#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "reports/call_card.h"
#include "reports/known_card.h"
#include "reports/message_card.h"
#include "reports/triage_card.h"
#include "reports/who_card.h"
#include "reports/worry_card.h"
#include "screen/header.h"
#include "screen/two_columns.h"
#include "widgets/chip_row.h"
#include "widgets/empty_state.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::reports {
namespace {

constexpr int between_cards = 14;

widgets::Tone tone_of(domain::Urgency urgency) {
    if (urgency == domain::Urgency::Acute) return widgets::Tone::Danger;
    return urgency == domain::Urgency::Urgent ? widgets::Tone::Warning : widgets::Tone::Neutral;
}

} // namespace

ReportScreen::ReportScreen(const screen::Tools& tools, const QString& about, QWidget* parent)
    : Screen(tools, parent), m_id(about), m_held(Qt::Key_F6, this) {
    setObjectName("reportScreen");
    useBody(Body::Scrolling);
    makeHeader();
    makeParts();
    makeVerbs();
    connect(&m_held, &screen::HeldKey::letGo, m_who, &WhoCard::hideNames);
    connect(m_who, &WhoCard::namesWiped, this, [this] {
        for (auto* part : m_parts) part->forgetDrafts();
    });
}

QString ReportScreen::windowTitle() const { return m_view ? catalogue::as_typed(m_view->report().code.text()) : tr("Report"); }
QString ReportScreen::helpPage() const { return QStringLiteral("reports"); }

void ReportScreen::makeHeader() {
    m_show_name = header().addButton({}, "showName");
    m_show_name->hide();
    m_texts.add([this] {
        m_show_name->setText(tr("Show name  F6"));
        m_show_name->setToolTip(tr("Hold to see the names; each look is written in the logbook"));
    });
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({screen::Where::Reports, {}}); });
}

template <class Part>
Part* ReportScreen::adopt(Part* part) {
    m_parts << part;
    connect(part, &ReportPart::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(part, &ReportPart::succeeded, this, [this] { noComplaint(); });
    connect(part, &ReportPart::leadTo, this, &Screen::leadTo);
    connect(part, &ReportPart::said, this, &Screen::said);
    return part;
}

void ReportScreen::makeParts() {
    auto* page = new QVBoxLayout(&body());
    page->setContentsMargins(0, 0, 8, 0);
    page->setSpacing(between_cards);
    m_chips = new widgets::ChipRow(&body());
    m_chips->setObjectName("reportChips");
    m_columns = new screen::TwoColumns(&body(), 1, 1);
    m_columns->hide();
    m_call = adopt(new CallCard(tools(), m_id, &body()));
    m_columns->addLeft(m_worry = adopt(new WorryCard(tools(), m_id, m_columns)));
    m_columns->addLeft(m_who = adopt(new WhoCard(tools(), m_id, m_columns)));
    m_columns->addLeft(m_known = adopt(new KnownCard(tools(), m_id, m_columns)));
    m_columns->addRight(m_triage = adopt(new TriageCard(tools(), m_id, m_columns)));
    m_columns->addRight(m_message = adopt(new MessageCard(tools(), m_id, m_columns)));
    m_missing = new widgets::EmptyState(&body());
    m_missing->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_chips, m_call, m_columns, m_missing}) page->addWidget(part);
    page->addStretch(1);
    connect(m_missing, &widgets::EmptyState::stepChosen, this, [this] {
        if (m_shut_by)
            emit leadTo({screen::Where::Chair, catalogue::as_typed(m_shut_by->text())});
        else
            emit leadTo({screen::Where::Reports, {}});
    });
    connect(m_show_name, &QPushButton::pressed, m_who, &WhoCard::showNames);
    connect(m_show_name, &QPushButton::released, m_who, &WhoCard::hideNames);
}

QAction* ReportScreen::addReportVerb(screen::Saying text, const char* name, const QKeySequence& shortcut, std::function<void()> run) {
    auto* verb = m_texts.on(addVerb({}, QString::fromLatin1(name), shortcut), std::move(text));
    verb->setEnabled(false); // until there is a report to do it with
    connect(verb, &QAction::triggered, this, [this, run = std::move(run)] {
        if (m_view && desk().mayChange()) run();
    });
    return verb;
}

void ReportScreen::makeVerbs() {
    makeTriageVerbs();
    const auto always = [] { return true; };
    const auto add = [this](screen::Saying text, const char* name, std::function<void()> run, std::function<bool()> may) {
        m_verbs.emplace_back(addReportVerb(std::move(text), name, {}, std::move(run)), std::move(may));
    };
    m_verbs.emplace_back(
        addReportVerb([] { return tr("Change the report"); }, "verbEditReport", Qt::CTRL | Qt::Key_E, [this] { m_worry->edit(); }), always);
    add([] { return tr("Note that the reporter heard the sentence that fits now"); }, "verbSaySentence", [this] { m_message->sayNext(); },
        [this] { return m_message->maySayNext(); });
    add([] { return tr("Note that the reporter wants no message"); }, "verbNoMessage", [this] { m_message->wantNothing(); },
        [this] { return m_message->mayWantNothing(); });
    add([] { return tr("Wipe the names in this report"); }, "verbWipeNames", [this] { m_who->askToWipe(); },
        [this] { return m_who->mayWipe(); });
    add([] { return tr("Remove this report"); }, "verbRemoveReport", [this] { remove(); }, always);
}

void ReportScreen::makeTriageVerbs() {
    const auto add = [this](screen::Saying text, const char* name, Way way) {
        m_verbs.emplace_back(addReportVerb(std::move(text), name, {}, [this, way] { m_triage->go(way); }),
                             [this, way] { return m_triage->offers(way); });
    };
    add([] { return tr("Take it up as a case"); }, "verbTakeUp", Way::TakeUp);
    add([] { return tr("Ask more about it"); }, "verbAskMore", Way::AskMore);
    add([] { return tr("Make a question without a name of it"); }, "verbMakeQuestion", Way::WithoutName);
    add([] { return tr("Settle it with one partner"); }, "verbSettle", Way::Settle);
    add([] { return tr("Pass it on"); }, "verbPassOn", Way::PassOn);
    add([] { return tr("Leave it, with a reason"); }, "verbLeave", Way::Leave);
    add([] { return tr("Put it back among the new ones"); }, "verbBack", Way::Back);
}

void ReportScreen::refresh() {
    const auto uuid = Uuid::parse(m_id.toStdString());
    if (!uuid) return showMissing();
    using Read = std::shared_ptr<workspace::Result<ReportView>>; // one that is gone is shown, not complained about
    const auto read = [id = domain::ReportId(*uuid)](workspace::Workspace& file) -> workspace::Result<Read> {
        return std::make_shared<workspace::Result<ReportView>>(read_report(file, id));
    };
    ask(read, [this](const Read& view) { came(*view); });
}

void ReportScreen::came(const workspace::Result<ReportView>& view) {
    if (!view && view.error().code == workspace::ProblemCode::NotFound) return showMissing();
    if (!view) return complain(view.error());
    if (view->meeting_of_now) return showShut(*view->meeting_of_now);
    const bool first = m_view == nullptr;
    m_view = std::make_shared<const ReportView>(*view);
    m_shut_by.reset();
    m_missing->hide();
    m_columns->show();
    showHeader();
    for (auto* part : m_parts) part->showReport(m_view);
    offerVerbs();
    if (!first) return;
    for (auto* part : m_parts) part->openDrafts();
    emit titleChanged();
    if (isVisible() && !isAncestorOf(QApplication::focusWidget())) takeFocus(); // it was not there yet
}

// What cannot be done now is not offered, in the menu and in Ctrl+K.
void ReportScreen::offerVerbs() {
    for (const auto& [verb, may] : m_verbs) verb->setEnabled(m_view && desk().mayChange() && may());
}

void ReportScreen::showHeader() {
    const auto& report = m_view->report();
    header().setTitle(tr("Report %1").arg(catalogue::as_typed(report.code.text())));
    header().setWay(tr("Reports"), catalogue::report_state_label(m_view->state()));
    QList<widgets::ChipText> chips{{catalogue::report_state_label(m_view->state())}};
    if (report.urgency) chips.append({catalogue::label(*report.urgency), tone_of(*report.urgency)});
    if (report.shielded) chips.append({tr("The reporter stays unknown"), widgets::Tone::Warning});
    m_chips->setChips(chips);
    m_show_name->show();
}

void ReportScreen::showInstead(const QString& title, const QString& text, const QString& step) {
    m_view.reset();
    offerVerbs();
    m_columns->hide();
    m_call->hide();
    m_show_name->hide();
    m_chips->setChips({});
    header().setTitle(tr("Report"));
    header().setWay(tr("Reports"));
    m_missing->setTexts(title, text);
    m_missing->setStep(step);
    m_missing->show();
}

void ReportScreen::showMissing() {
    m_shut_by.reset();
    showInstead(tr("This report is not here (any more)"), tr("It may have been removed. Undo brings it back."), tr("To all reports"));
}

// A projector mirrors this screen, and names may stand in the worry.
void ReportScreen::showShut(domain::MeetingId meeting) {
    m_shut_by = meeting;
    showInstead(tr("There is a meeting now"),
                tr("Others may be looking along, so this report stays shut. Is the meeting over? Finish it, and you can go on here."),
                tr("To the meeting"));
    m_missing->step()->setFocus(Qt::OtherFocusReason);
}

void ReportScreen::takeFocus() {
    if (m_missing->isVisibleTo(this)) return m_missing->step()->setFocus(Qt::OtherFocusReason);
    if (m_view) return m_triage->takeFocus();
    Screen::takeFocus();
}

void ReportScreen::remove() {
    act([id = m_view->id()](workspace::Workspace& file) { return workspace::remove_report(file, id); },
        [this] {
            emit leadTo({screen::Where::Reports, {}});
        });
}

void ReportScreen::retranslate() {
    m_texts.sayAgain();
    if (m_view) showHeader();
}

void ReportScreen::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_F6 || !m_view) return Screen::keyPressEvent(event);
    if (!event->isAutoRepeat()) {
        m_held.begin();
        m_who->showNames();
    }
    event->accept();
}

bool ReportScreen::event(QEvent* event) {
    const bool loses = event->type() == QEvent::WindowDeactivate || event->type() == QEvent::ApplicationDeactivate;
    if (loses && m_who) m_who->hideNames();
    return Screen::event(event);
}

void ReportScreen::hideEvent(QHideEvent* event) {
    m_who->hideNames();
    Screen::hideEvent(event);
}

} // namespace tandem::reports
