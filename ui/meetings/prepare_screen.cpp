#include "meetings/prepare_screen.h"

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
#include "workspace/cases.h"
#include "workspace/privacy.h"
#include "workspace/recognisable.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::meetings {

using screen::Where;
using workspace::Changes;
using workspace::Result;
using workspace::Workspace;

namespace {

constexpr int narrow = 820; // of the design: below it the columns stand under each other

// "26-K7F", "26k7f"
bool looks_like_a_code(const QString& typed) {
    static const QRegularExpression code(QStringLiteral("^\\d{2}-?[0-9A-Za-z]{3}$"));
    return code.match(typed).hasMatch();
}

// A case that was spoken of before comes back for its agreements (R38).
Result<workspace::NewItem> item_for_case(Workspace& file, const std::string& code) {
    TANDEM_ASSIGN(const auto shown, workspace::show_case(file, code));
    workspace::NewItem item;
    item.case_file = shown.case_file.id;
    item.mode = shown.actions.empty() ? domain::AgendaItemMode::NewCase : domain::AgendaItemMode::ActionReview;
    return item;
}

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
    connect(m_parts_verb, &QAction::triggered, this, &PrepareScreen::planParts);
    connect(m_needed_verb, &QAction::triggered, this, &PrepareScreen::confirmNeeded);
    connect(m_propose_verb, &QAction::triggered, this, &PrepareScreen::propose);
    connect(m_begin_verb, &QAction::triggered, this, &PrepareScreen::begin);
    connect(m_hand_out_verb, &QAction::triggered, this, &PrepareScreen::handOut);
    connect(m_remove_verb, &QAction::triggered, this, &PrepareScreen::remove);
}

void PrepareScreen::connectAgenda() {
    connect(m_agenda, &AgendaCard::proposalAsked, this, &PrepareScreen::propose);
    connect(m_agenda, &AgendaCard::addAsked, this, &PrepareScreen::add);
    connect(m_agenda, &AgendaCard::questionAsked, this, &PrepareScreen::writeQuestion);
    connect(m_agenda, &AgendaCard::moveAsked, this, [this](domain::AgendaItemId item, int place) {
        act([item, place](Workspace& file) { return workspace::move_item(file, item, static_cast<std::size_t>(place)); }, [] {});
    });
    connect(m_agenda, &AgendaCard::neededAsked, this, [this](domain::AgendaItemId item, const std::vector<domain::PartyId>& parties) {
        act([item, parties](Workspace& file) { return workspace::confirm_needed(file, item, parties); }, [] {});
    });
    connect(m_agenda, &AgendaCard::allNeededAsked, this, &PrepareScreen::confirmNeeded);
    connect(m_agenda, &AgendaCard::partsAsked, this, &PrepareScreen::planParts);
    connect(m_agenda, &AgendaCard::leaveOutAsked, this, [this](domain::AgendaItemId item, const std::vector<domain::PersonId>& people) {
        act([item, people](Workspace& file) { return workspace::leave_out(file, item, people); }, [] {});
    });
    connect(m_agenda, &AgendaCard::removeAsked, this,
            [this](domain::AgendaItemId item) { act([item](Workspace& file) { return workspace::remove_item(file, item); }, [] {}); });
    connect(m_agenda, &AgendaCard::minutesAsked, this, [this](domain::AgendaItemId id, std::int32_t minutes) {
        const auto* row = itemOf(id);
        if (!row) return;
        auto item = row->item;
        item.minutes = minutes;
        act([item](Workspace& file) { return workspace::save_item(file, item); }, [] {});
    });
    connect(m_proposal, &ProposalCard::takeAsked, this, &PrepareScreen::take);
    connect(m_proposal, &ProposalCard::takeAllAsked, this, [this] {
        act([meeting = *m_meeting](Workspace& file) { return workspace::take_proposal(file, meeting); },
            [this] {
                m_proposal->hide();
                m_agenda->takeFocus();
                emit said(tr("The agenda is ready. Move items with Alt and the arrow keys."));
            });
    });
    connect(m_proposal, &ProposalCard::closed, this, [this] {
        m_proposal->hide();
        m_agenda->takeFocus();
    });
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

void PrepareScreen::propose() {
    if (!m_meeting) return;
    const bool is_new = m_proposal->isHidden();
    ask([meeting = *m_meeting](Workspace& file) { return workspace::propose_items(file, meeting); },
        [this, is_new](const workspace::Proposal& proposal) {
            m_proposal->show(proposal);
            if (is_new) m_proposal->takeFocus();
        });
}

void PrepareScreen::confirmNeeded() {
    if (!m_meeting) return;
    act([meeting = *m_meeting](Workspace& file) { return workspace::confirm_all_needed(file, meeting); },
        [this] { emit said(tr("Confirmed for every item. Undo: Ctrl+Z")); });
}

void PrepareScreen::planParts() {
    if (!m_meeting) return;
    act([meeting = *m_meeting](Workspace& file) { return workspace::plan_parts(file, meeting); },
        [this] { emit said(tr("Planned in parts: the cases for everybody come first. Undo: Ctrl+Z")); });
}

void PrepareScreen::add(const QString& typed) {
    const bool is_code = looks_like_a_code(typed);
    const auto verb = [meeting = *m_meeting, text = typed.toStdString(), is_code](Workspace& file) -> Result<Changes> {
        workspace::NewItem item;
        if (is_code) {
            TANDEM_ASSIGN(item, item_for_case(file, text));
        } else {
            item.mode = domain::AgendaItemMode::Theme;
            item.title_text = text;
        }
        return workspace::add_item(file, meeting, item);
    };
    desk().act(this, verb, [this, is_code, typed](const Result<Changes>& done) {
        if (done) {
            noComplaint();
            m_agenda->added();
            return is_code ? void() : warnForNames(typed);
        }
        using workspace::ProblemCode;
        if (is_code && done.error().code == ProblemCode::NotFound)
            return complain(tr("There is no case with this code. Look at the code again."));
        if (is_code && done.error().code == ProblemCode::BadValue)
            return complain(tr("This case cannot be added: it is on the agenda already, or this meeting is not about cases."));
        complain(done.error());
    });
}

// The theme stands on the screen in the room. Mild: a speaker may have a name.
void PrepareScreen::warnForNames(const QString& theme) {
    QStringList words;
    for (const auto& word : workspace::recognisable_in(theme.toStdString())) words << QString::fromStdString(word).simplified();
    if (!words.isEmpty()) emit said(tr("Everybody in the room reads this theme. Is “%1” a resident? Then take it out.").arg(words.join(QStringLiteral(", "))));
}

void PrepareScreen::take(const workspace::ProposedRow& row) {
    workspace::NewItem item;
    item.mode = row.mode;
    item.case_file = row.case_file;
    item.minutes = row.minutes;
    act([meeting = *m_meeting, item](Workspace& file) { return workspace::add_item(file, meeting, item); }, [] {});
}

void PrepareScreen::writeQuestion(const QString& code, const QString& text) {
    const auto verb = [code = code.toStdString(), text = text.toStdString()](Workspace& file) -> Result<Changes> {
        TANDEM_ASSIGN(auto case_file, workspace::case_with_code(file, code));
        case_file.question_to_network = text;
        return workspace::save_case(file, case_file);
    };
    act(verb, [this] { m_agenda->questionWritten(); });
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
                emit said(tr("This meeting was planned for %1. It has begun now. Undo: Ctrl+Z").arg(weekday_and_day(planned, desk().today())));
            emit leadTo({Where::Chair, about});
        });
}

void PrepareScreen::handOut() {
    if (m_meeting) emit leadTo({Where::Finish, QString::fromStdString(m_meeting->text())});
}

const workspace::AgendaRow* PrepareScreen::itemOf(domain::AgendaItemId id) const {
    if (!m_view) return nullptr;
    const auto& items = m_view->agenda.items;
    const auto found = std::ranges::find_if(items, [&](const auto& row) { return row.item.id == id; });
    return found == items.end() ? nullptr : &*found;
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
    m_begin_verb->setText(tr("Begin the meeting"));
    m_hand_out_verb->setText(tr("Hand out the agenda"));
    m_remove_verb->setText(tr("Remove this meeting"));
    if (m_view) showView(*m_view);
}

} // namespace tandem::meetings
