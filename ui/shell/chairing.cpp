#include "shell/chairing.h"

#include "meetings/meeting_view.h"
#include "meetings/meeting_words.h"
#include "screen/header.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "workspace/meeting_heard.h"
#include "workspace/meeting_parts.h"
#include "workspace/privacy.h"
#include "workspace/room.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::shell {

using screen::Where;
using workspace::Result;
using workspace::Workspace;

namespace {

QList<room::Kind> to_kinds(const std::vector<workspace::Choice>& choices) {
    QList<room::Kind> kinds;
    for (const auto& choice : choices) kinds.append({QString::fromStdString(choice.code), QString::fromStdString(choice.label)});
    return kinds;
}

} // namespace

ChairingScreen::ChairingScreen(const screen::Tools& tools, const QString& meeting, QWidget* parent)
    : Screen(tools, parent), m_meeting(meetings::meeting_id(meeting)), m_drafts(QStringLiteral("meeting/%1/").arg(meeting)), m_held(Qt::Key_F6, this) {
    useBody(Body::Plain);
    makeHeader();
    makeView();
    makeVerbs();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (old) old->removeEventFilter(this);
        if (now && isAncestorOf(now)) now->installEventFilter(this);
    });
    ChairingScreen::retranslate();
}

// A field that has the keyboard is left while everybody who hears of it is still there.
ChairingScreen::~ChairingScreen() {
    disconnect(qApp, nullptr, this, nullptr);
    m_view->hide();
}

QString ChairingScreen::windowTitle() const { return header().title(); }
QString ChairingScreen::helpPage() const { return QStringLiteral("chair"); }

void ChairingScreen::makeHeader() {
    m_time = new widgets::Chip(this);
    m_time->setObjectName(QStringLiteral("timeLeft"));
    m_time->hide();
    header().addBesideTitle(m_time);
    m_room_button = header().addButton({}, QStringLiteral("roomScreenButton"));
    connect(m_room_button, &QPushButton::clicked, this, &ChairingScreen::toggleRoomScreen);
    m_previous = header().addButton({}, QStringLiteral("previousItem"));
    m_next = header().addButton({}, QStringLiteral("nextItem"), screen::Header::Strength::Strong);
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({Where::Meetings, {}}); });
}

room::Memory ChairingScreen::memory() {
    return {[this](const QString& place) { return desk().draft(m_drafts + place); },
            [this](const QString& place, const QString& text) { desk().keepDraft(m_drafts + place, text); }};
}

void ChairingScreen::makeView() {
    m_view = new room::ChairView({doers(), people(), memory(), [this] { return desk().now(); }}, &body());
    m_view->setObjectName(QStringLiteral("chairView"));
    m_view->hide();
    m_instead = new widgets::EmptyState(&body());
    m_instead->hide();
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addWidget(m_instead);
    connect(m_previous, &QPushButton::clicked, m_view, &room::ChairView::previous);
    connect(m_next, &QPushButton::clicked, m_view, &room::ChairView::next);
    connect(m_instead, &widgets::EmptyState::stepChosen, this, &ChairingScreen::takeStep);
    connect(m_view, &room::ChairView::timeTold, this, [this](const QString& words, bool late) {
        if (m_room_screen) m_room_screen->tellTime(words);
        m_time->setChip({words, late ? widgets::Tone::Warning : widgets::Tone::Neutral});
        m_time->setVisible(m_view->isVisibleTo(this));
    });
    connect(m_view, &room::ChairView::moved, this, &ChairingScreen::showPlace);
    connect(m_view, &room::ChairView::partBegun, this, [this](domain::AgendaItemId item) {
        act([item](Workspace& file) { return workspace::begin_part(file, item); }, [this] { emit said(tr("Noted who is here now. Undo: Ctrl+Z")); });
    });
    connect(m_view, &room::ChairView::promised, this, [this] {
        act([meeting = *m_meeting](workspace::Workspace& file) { return workspace::acknowledge_confidentiality(file, meeting); },
            [this] { emit said(tr("It is written down: what is said here stays here.")); });
    });
    connect(&m_held, &screen::HeldKey::letGo, m_view, &room::ChairView::hideExplanation);
    connect(m_view, &room::ChairView::moved, &m_held, &screen::HeldKey::end);
    connect(m_view, &room::ChairView::endReached, this, &ChairingScreen::finish);
    connect(m_view, &room::ChairView::outcomeLeft, this,
            [this](domain::AgendaItemId item, const QString& text) { record(item, text, std::nullopt); });
    connect(m_view, &room::ChairView::discussed, this,
            [this](domain::AgendaItemId item, const QString& text) { record(item, text, domain::ItemDiscussed{}); });
    connect(m_view, &room::ChairView::postponed, this,
            [this](domain::AgendaItemId item, const QString& text) {
                record(item, text, domain::ItemPostponed{});
                emit said(tr("This comes next time. Undo: Ctrl+Z"));
            });
    connect(m_view, &room::ChairView::presenceChosen, this, [this](domain::AttendanceId guest, domain::Presence presence) {
        act([guest, presence, at = m_view->current()](Workspace& file) {
            const bool goes = at && presence != domain::Presence::Present;
            return goes ? workspace::see_off(file, guest, *at, presence) : workspace::set_presence(file, guest, presence);
        }, [] {});
    });
    connect(m_view, &room::ChairView::guestChosen, this, &ChairingScreen::addGuest);
    connect(m_view, &room::ChairView::actionAgreed, this, &ChairingScreen::addAction);
    connect(m_view, &room::ChairView::actionDone, this,
            [this](domain::AgendaItemId item, int place) { endAction(item, place, std::nullopt); });
    connect(m_view, &room::ChairView::actionNotDone, this, &ChairingScreen::endAction);
}

void ChairingScreen::makeVerbs() {
    m_next_verb = addVerb({}, QStringLiteral("verbNextItem"), QKeySequence(Qt::CTRL | Qt::Key_Right));
    m_previous_verb = addVerb({}, QStringLiteral("verbPreviousItem"), QKeySequence(Qt::CTRL | Qt::Key_Left));
    m_finish_verb = addVerb({}, QStringLiteral("verbFinishMeeting"));
    m_room_verb = addVerb({}, QStringLiteral("verbRoomScreen"), QKeySequence(Qt::Key_F5));
    connect(m_room_verb, &QAction::triggered, this, [this] {
        if (m_view->isVisible()) toggleRoomScreen();
    });
    connect(m_next_verb, &QAction::triggered, m_next, &QPushButton::click);
    connect(m_previous_verb, &QAction::triggered, m_previous, &QPushButton::click);
    connect(m_finish_verb, &QAction::triggered, this, &ChairingScreen::finish);
}

// In a field too these keys go to the next item and not to the next word: the chair has no time to look where the cursor is.
bool ChairingScreen::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool goes = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (goes && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) return event->ignore(), true;
    }
    return Screen::eventFilter(watched, event);
}

void ChairingScreen::refresh() {
    if (!m_meeting) return showInstead(Step::GoToMeetings);
    const auto question = [meeting = *m_meeting](Workspace& file) -> Result<Read> {
        Read read;
        TANDEM_ASSIGN(read.room, workspace::show_room(file, meeting));
        TANDEM_ASSIGN(read.kinds, workspace::choices_of(file, "action_kind"));
        TANDEM_ASSIGN(const auto agenda, workspace::show_agenda(file, meeting));
        for (const auto& row : agenda.items)
            if (row.item.case_file) read.cases[row.item.id] = {*row.item.case_file, row.case_code};
        return read;
    };
    desk().ask(this, question, [this](const Result<Read>& read) {
        if (read) return showRead(*read);
        if (read.error().code == workspace::ProblemCode::NotFound) return showInstead(Step::GoToMeetings);
        complain(read.error());
    });
}

void ChairingScreen::showRead(const Read& read) {
    domain::Meeting meeting;
    meeting.day = read.room.day;
    header().setTitle(meetings::meeting_title(meeting, desk().today()));
    emit titleChanged();
    if (!read.room.began) return showInstead(read.room.held ? Step::GoToLists : Step::Begin);
    const bool is_first = m_view->isHidden();
    m_instead->hide();
    m_view->setToday(desk().today());
    m_view->setKinds(to_kinds(read.kinds));
    m_view->show();
    m_cases = read.cases;
    m_view->showRoom(read.room);
    showPlace();
    if (is_first && isVisible() && !isAncestorOf(QApplication::focusWidget())) m_view->takeFocus();
}

void ChairingScreen::showInstead(Step step) {
    m_step = step;
    m_view->hide();
    m_time->hide();
    m_previous->hide();
    m_next->hide();
    m_room_button->hide();
    m_room_screen.reset();
    switch (step) {
    case Step::Begin:
        m_instead->setTexts(tr("This meeting has not begun"), tr("Begin when everybody is there. Who is coming counts as present."));
        m_instead->setStep(tr("Begin the meeting"));
        break;
    case Step::GoToLists:
        m_instead->setTexts(tr("This meeting is over"), tr("The lists to hand out are ready."));
        m_instead->setStep(tr("To the lists"));
        break;
    case Step::GoToMeetings:
        m_instead->setTexts(tr("This meeting is no longer there"), tr("It was removed. Undo brings it back."));
        m_instead->setStep(tr("To all meetings"));
        break;
    }
    m_instead->show();
}

void ChairingScreen::takeStep() {
    if (m_step == Step::GoToMeetings) return emit leadTo({Where::Meetings, {}});
    if (m_step == Step::GoToLists) return finish();
    act([meeting = *m_meeting](Workspace& file) { return workspace::begin_meeting(file, meeting); }, [] {});
}

void ChairingScreen::showPlace() {
    m_previous->setVisible(true);
    m_next->setVisible(true);
    m_previous->setEnabled(m_view->currentPlace() > 0);
    const bool last = m_view->isLast();
    m_next->setText(last ? tr("Finish  Ctrl+→") : tr("Next  Ctrl+→"));
    m_room_button->setVisible(true);
    showRoomScreen();
    noteShown();
}

void ChairingScreen::toggleRoomScreen() {
    if (m_room_screen) return m_room_screen.reset();
    m_room_screen = std::make_unique<room::RoomScreen>();
    connect(m_room_screen.get(), &room::RoomScreen::closed, this, [this] { m_room_screen.release()->deleteLater(); });
    showRoomScreen();
    m_room_screen->showBeside(*window());
    window()->activateWindow();
}

void ChairingScreen::showRoomScreen() {
    if (m_room_screen) m_room_screen->showItem(header().title(), m_view->room(), m_view->currentPlace());
}

void ChairingScreen::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_F6) return Screen::keyPressEvent(event);
    if (!event->isAutoRepeat()) explain();
    event->accept();
}

void ChairingScreen::hideEvent(QHideEvent* event) {
    m_held.end();
    Screen::hideEvent(event);
}

void ChairingScreen::finish() {
    if (m_meeting) emit leadTo({Where::Finish, QString::fromStdString(m_meeting->text())});
}

void ChairingScreen::takeFocus() {
    if (m_view->isVisible())
        m_view->takeFocus();
    else if (m_instead->isVisible())
        m_instead->step()->setFocus(Qt::OtherFocusReason);
}

void ChairingScreen::retranslate() {
    header().setWay(tr("Meetings"), tr("Chairing"));
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(tr("Back to the item before (Ctrl+←)"));
    m_next_verb->setText(tr("Next item"));
    m_previous_verb->setText(tr("Item before"));
    m_finish_verb->setText(tr("Finish the meeting"));
    m_room_verb->setText(tr("Screen for the room"));
    m_room_button->setText(tr("Screen for the room  F5"));
    m_room_button->setToolTip(tr("What everybody here may see, large, on a second monitor or in a window. B makes it blank."));
    if (m_view->isVisibleTo(this)) showPlace();
    if (m_instead->isVisibleTo(this)) showInstead(m_step);
}

} // namespace tandem::shell
