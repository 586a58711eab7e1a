#include "meetings/prepare_screen.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "meetings/agenda_card.h"
#include "meetings/meeting_card.h"
#include "meetings/meeting_words.h"
#include "meetings/people_card.h"
#include "meetings/proposal_card.h"
#include "screen/header.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::meetings {

using screen::Where;
using workspace::Result;
using workspace::Workspace;

namespace {

constexpr int narrow = 820; // of the design: below it the columns stand under each other

} // namespace

PrepareScreen::PrepareScreen(const screen::Tools& tools, const QString& meeting, QWidget* parent)
    : Screen(tools, parent), m_meeting(meeting_id(meeting)) {
    useBody(Body::Scrolling);
    makeHeader();
    makeBody(meeting);
    makeVerbs();
    connectAgenda();
    connectOthers();
    PrepareScreen::retranslate();
}

// A field that has the keyboard speaks when it is left, also when that is because all of this goes.
PrepareScreen::~PrepareScreen() {
    for (QObject* part : {static_cast<QObject*>(m_agenda), static_cast<QObject*>(m_people), static_cast<QObject*>(m_details)})
        part->disconnect(this);
}

QString PrepareScreen::windowTitle() const { return header().title(); }
QString PrepareScreen::helpPage() const { return QStringLiteral("prepare"); }

void PrepareScreen::makeHeader() {
    m_state = new widgets::Chip(this);
    m_state->hide();
    header().addBesideTitle(m_state);
    m_hand_out = header().addButton({}, QStringLiteral("handOutAgenda"));
    m_begin = header().addButton({}, QStringLiteral("beginMeeting"), screen::Header::Strength::Strong);
    connect(m_hand_out, &QPushButton::clicked, this, &PrepareScreen::handOut);
    connect(m_begin, &QPushButton::clicked, this, &PrepareScreen::begin);
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({Where::Meetings, {}}); });
}

void PrepareScreen::makeBody(const QString& meeting) {
    m_content = new QWidget(&body());
    m_gone = new widgets::EmptyState(&body());
    m_gone->step()->setObjectName(QStringLiteral("goneStep"));
    m_gone->hide();
    m_agenda = new AgendaCard(desk(), meeting, m_content);
    m_proposal = new ProposalCard(m_content);
    m_people = new PeopleCard(desk(), m_content);
    m_details = new MeetingCard(desk(), meeting, m_content);
    auto* left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(m_proposal);
    left->addWidget(m_agenda);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(14);
    right->addWidget(m_details);
    right->addWidget(m_people);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(14);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content);
    column->addWidget(m_gone);
    connect(m_gone, &widgets::EmptyState::stepChosen, this, [this] { emit leadTo({Where::Meetings, {}}); });
}

void PrepareScreen::makeVerbs() {
    m_propose_verb = addVerb({}, QStringLiteral("verbPropose"));
    m_begin_verb = addVerb({}, QStringLiteral("verbBegin"));
    m_hand_out_verb = addVerb({}, QStringLiteral("verbHandOut"));
    m_remove_verb = addVerb({}, QStringLiteral("verbRemoveMeeting"));
    m_needed_verb = addVerb({}, QStringLiteral("verbConfirmNeeded"));
    m_parts_verb = addVerb({}, QStringLiteral("verbPlanParts"));
    m_invite_verb = addVerb({}, QStringLiteral("verbInvite"));
    connect(m_invite_verb, &QAction::triggered, m_people, &PeopleCard::startInviting);
    connect(m_parts_verb, &QAction::triggered, this, &PrepareScreen::planParts);
    connect(m_needed_verb, &QAction::triggered, this, &PrepareScreen::confirmNeeded);
    connect(m_propose_verb, &QAction::triggered, this, &PrepareScreen::propose);
    connect(m_begin_verb, &QAction::triggered, this, &PrepareScreen::begin);
    connect(m_hand_out_verb, &QAction::triggered, this, &PrepareScreen::handOut);
    connect(m_remove_verb, &QAction::triggered, this, &PrepareScreen::remove);
}

void PrepareScreen::connectOthers() {
    connect(m_people, &PeopleCard::presenceAsked, this, [this](domain::AttendanceId guest, domain::Presence presence) {
        act([guest, presence](Workspace& file) { return workspace::set_presence(file, guest, presence); }, [] {});
    });
    connect(m_people, &PeopleCard::removeAsked, this, [this](domain::AttendanceId guest) {
        act([guest](Workspace& file) { return workspace::remove_invited(file, guest); }, [] {});
    });
    connect(m_people, &PeopleCard::inviteAsked, this, [this](domain::PersonId person, const std::optional<domain::PartyId>& party) {
        const auto known = std::ranges::any_of(m_view->invited, [&](const auto& row) { return row.attendance.person == person; });
        if (known) return m_people->invited(), emit said(tr("This person is invited already."));
        act([meeting = *m_meeting, person, party](Workspace& file) { return workspace::invite(file, meeting, person, party); },
            [this] { m_people->invited(); });
    });
    connect(m_details, &MeetingCard::changeAsked, this, &PrepareScreen::changeMeeting);
    connect(m_details, &MeetingCard::removeAsked, this, &PrepareScreen::remove);
    connect(m_details, &MeetingCard::cancelAsked, this, [this](const std::string& reason) {
        act([meeting = *m_meeting, reason](Workspace& file) { return workspace::cancel_meeting(file, meeting, reason); },
            [this] { m_details->saved(); });
    });
    connect(m_details, &MeetingCard::planAgainAsked, this, [this] {
        auto meeting = m_view->meeting();
        meeting.state = domain::MeetingPlanned{};
        act([meeting](Workspace& file) { return workspace::save_meeting(file, meeting); }, [] {});
    });
}

void PrepareScreen::refresh() {
    if (!m_meeting) return showGone();
    desk().ask(
        this, [meeting = *m_meeting](Workspace& file) { return read_meeting(file, meeting); },
        [this](const Result<MeetingView>& view) {
            if (view) return showView(*view);
            if (view.error().code == workspace::ProblemCode::NotFound) return showGone();
            complain(view.error());
        });
    if (m_proposal->isVisible()) propose();
}

void PrepareScreen::showView(const MeetingView& view) {
    const bool is_first = !m_view;
    m_view = view;
    m_content->show();
    m_gone->hide();
    header().setTitle(meeting_title(view.meeting(), desk().today()));
    m_state->setChip({catalogue::meeting_state_label(view.state())});
    m_state->show();
    const bool held = view.state() == "held", cancelled = view.state() == "cancelled";
    m_begin->setVisible(desk().mayChange() && !cancelled);
    m_begin->setText(view.may_still_change() ? tr("Begin the meeting") : held ? tr("To the lists") : tr("On with the meeting"));
    m_hand_out->setVisible(!cancelled && !held);
    m_begin_verb->setEnabled(m_begin->isVisibleTo(this));
    m_hand_out_verb->setEnabled(m_hand_out->isVisibleTo(this));
    m_propose_verb->setEnabled(desk().mayChange() && view.may_still_change());
    m_needed_verb->setEnabled(desk().mayChange() && !view.needed_proposed.empty());
    m_parts_verb->setEnabled(desk().mayChange() && view.may_still_change() && view.partsWouldHelp());
    m_invite_verb->setEnabled(desk().mayChange() && view.may_still_change());
    m_agenda->show(view);
    m_people->show(view);
    m_details->show(view);
    if (!view.may_still_change()) m_proposal->hide();
    if (is_first && isAncestorOf(QApplication::focusWidget())) m_agenda->takeFocus(); // it was not there yet
    emit titleChanged();
}

void PrepareScreen::showGone() {
    m_content->hide();
    m_state->hide();
    m_begin->hide();
    m_hand_out->hide();
    m_gone->setTexts(tr("This meeting is no longer there"), tr("It was removed. Undo brings it back."));
    m_gone->setStep(tr("To all meetings"));
    m_gone->show();
}

void PrepareScreen::changeMeeting(const workspace::NewMeeting& wanted) {
    auto meeting = m_view->meeting();
    meeting.table = wanted.table;
    meeting.mode = wanted.mode;
    meeting.purpose = wanted.purpose;
    meeting.day = wanted.day;
    meeting.start = wanted.start;
    meeting.minutes = wanted.minutes;
    meeting.place = wanted.place;
    act([meeting](Workspace& file) { return workspace::save_meeting(file, meeting); }, [this] { m_details->saved(); });
}

void PrepareScreen::remove() {
    if (!m_meeting) return;
    act([meeting = *m_meeting](Workspace& file) { return workspace::remove_meeting(file, meeting); },
        [this] {
            emit leadTo({Where::Meetings, {}});
        });
}

void PrepareScreen::begin() {
    if (!m_view) return;
    const QString about = QString::fromStdString(m_meeting->text());
    if (m_view->state() == "held") return emit leadTo({Where::Finish, about});
    if (!m_view->may_still_change()) return emit leadTo({Where::Chair, about});
    act([meeting = *m_meeting](Workspace& file) { return workspace::begin_meeting(file, meeting); },
        [this, about, planned = m_view->meeting().day] {
            if (planned != desk().today())
                emit said(tr("This meeting was planned for %1. It has begun now. Undo: Ctrl+Z").arg(catalogue::short_date(planned)));
            emit leadTo({Where::Chair, about});
        });
}

void PrepareScreen::handOut() {
    if (m_meeting) emit leadTo({Where::Finish, QString::fromStdString(m_meeting->text())});
}

void PrepareScreen::takeFocus() { m_agenda->takeFocus(); }

void PrepareScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    m_columns->setDirection(width() < widgets::scaled(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PrepareScreen::retranslate() {
    header().setWay(tr("Meetings"), tr("Preparing"));
    m_hand_out->setText(tr("Hand out the agenda"));
    m_propose_verb->setText(tr("Propose an agenda"));
    m_needed_verb->setText(tr("Confirm who is needed, for all items"));
    m_parts_verb->setText(tr("Plan the meeting in parts"));
    m_invite_verb->setText(tr("Invite somebody"));
    m_begin_verb->setText(tr("Begin the meeting"));
    m_hand_out_verb->setText(tr("Hand out the agenda"));
    m_remove_verb->setText(tr("Remove this meeting"));
    if (m_view) showView(*m_view);
}

} // namespace tandem::meetings
