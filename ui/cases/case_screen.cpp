#include "cases/case_screen.h"

#include "cases/actions_card.h"
#include "cases/asked_card.h"
#include "cases/attachments_card.h"
#include "cases/barriers_card.h"
#include "cases/case_head.h"
#include "cases/case_top.h"
#include "cases/companions_card.h"
#include "cases/consent_card.h"
#include "cases/contacts_card.h"
#include "cases/facts_card.h"
#include "cases/grounds_card.h"
#include "cases/heard_card.h"
#include "cases/help_card.h"
#include "cases/needs_card.h"
#include "cases/notes_card.h"
#include "cases/people_card.h"
#include "cases/safety_card.h"
#include "cases/sight_card.h"
#include "cases/situation_card.h"
#include "cases/state_form.h"
#include "cases/story_card.h"
#include "cases/timeline_card.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/header.h"
#include "widgets/chip_row.h"
#include "widgets/empty_state.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tandem::cases {
namespace {

constexpr int between_cards = 14;
constexpr int letters_for_two_columns = 110;

} // namespace

CaseScreen::CaseScreen(const screen::Tools& tools, const QString& code, QWidget* parent)
    : Screen(tools, parent), m_code(code), m_held(Qt::Key_F6, this) {
    setObjectName("caseScreen");
    useBody(Body::Scrolling);
    makeHeader();
    makeParts();
    connect(&m_held, &screen::HeldKey::letGo, m_people, &PeopleCard::hideNames);
    makeVerbs();
}

QString CaseScreen::windowTitle() const { return m_code; }
QString CaseScreen::helpPage() const { return QStringLiteral("case"); }

void CaseScreen::makeHeader() {
    m_show_name = header().addButton({}, "showName");
    m_change_state = header().addButton({}, "goToState");
    m_change_state->hide(); // until there is a case to change
    m_add_action = header().addButton({}, "goToNewAction", screen::Header::Strength::Strong);
    m_texts.add([this] {
        m_show_name->setText(tr("Show name  F6"));
        m_show_name->setToolTip(tr("Hold to see the names; each look is written in the logbook"));
        m_change_state->setText(tr("Change how it stands"));
        m_add_action->setText(tr("Add an agreement"));
    });
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({screen::Where::Cases, {}}); });
}

template <class Part>
Part* CaseScreen::addPart(QBoxLayout* column) {
    auto* part = new Part(tools(), m_code, m_columns);
    column->addWidget(part);
    m_parts << part;
    connect(part, &CasePart::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(part, &CasePart::succeeded, this, [this] { noComplaint(); });
    return part;
}

void CaseScreen::makeParts() {
    auto* page = new QVBoxLayout(&body());
    page->setContentsMargins(0, 0, 8, 0);
    page->setSpacing(between_cards);
    m_chips = new widgets::ChipRow(&body());
    m_chips->setObjectName("caseChips");
    page->addWidget(m_chips);
    m_top = new CaseTop(&body());
    m_top->hide();
    page->addWidget(m_top);
    m_columns = new QWidget(&body());
    m_columns->hide();
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight, m_columns);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(between_cards);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (auto* column : {left, right}) column->setSpacing(between_cards);
    m_beside->addLayout(left, 12);
    m_beside->addLayout(right, 5);
    m_story = addPart<StoryCard>(left);
    m_situation = addPart<SituationCard>(left);
    m_needs = addPart<NeedsCard>(left);
    m_help = addPart<HelpCard>(left);
    m_safety = addPart<SafetyCard>(left);
    m_actions = addPart<ActionsCard>(left);
    m_notes = addPart<NotesCard>(left);
    m_contacts = addPart<ContactsCard>(left);
    m_attachments = addPart<AttachmentsCard>(left);
    m_consent = addPart<ConsentCard>(left);
    m_grounds = addPart<GroundsCard>(left);
    m_heard = addPart<HeardCard>(left);
    m_facts = addPart<FactsCard>(left);
    m_left = left;
    for (int i = 0; i < left->count(); ++i) m_left_cards << left->itemAt(i)->widget();
    left->addStretch(1);
    m_sight = addPart<SightCard>(right);
    m_asked = addPart<AskedCard>(right);
    m_companions = addPart<CompanionsCard>(right);
    m_barriers = addPart<BarriersCard>(right);
    m_people = addPart<PeopleCard>(right);
    m_timeline = addPart<TimelineCard>(right);
    right->addStretch(1);
    m_missing = new widgets::EmptyState(&body());
    m_missing->hide();
    page->addWidget(m_columns);
    page->addWidget(m_missing);
    page->addStretch(1);
    connect(m_missing, &widgets::EmptyState::stepChosen, this, [this] {
        if (m_shut_by)
            emit leadTo({screen::Where::Chair, catalogue::as_typed(m_shut_by->text())});
        else
            emit leadTo({screen::Where::Cases, {}});
    });
    connect(m_show_name, &QPushButton::pressed, m_people, &PeopleCard::showNames);
    connect(m_show_name, &QPushButton::released, m_people, &PeopleCard::hideNames);
    wireSight();
    wireContacts();
    wireHelp();
    connect(m_consent, &ConsentCard::said, this, &CaseScreen::said);
    connect(m_heard, &HeardCard::said, this, &CaseScreen::said);
    connect(m_actions, &ActionsCard::said, this, &CaseScreen::said);
    connect(m_grounds, &GroundsCard::said, this, &CaseScreen::said);
    connect(m_change_state, &QPushButton::clicked, m_facts, &FactsCard::changeState);
    connect(m_add_action, &QPushButton::clicked, m_actions, &ActionsCard::startAdding);
}

// What would let somebody hear more is done in another card, or for the whole network.
void CaseScreen::wireSight() {
    const auto party_of = [](const workspace::Sight& sight) { return workspace::PartyHit{sight.party, sight.name, sight.kind}; };
    connect(m_sight, &SightCard::consentAsked, m_consent, &ConsentCard::takeFocus);
    connect(m_sight, &SightCard::leadTo, this, &CaseScreen::leadTo);
    connect(m_sight, &SightCard::weighingAsked, m_grounds, &GroundsCard::startWeighingOf);
    connect(m_sight, &SightCard::answerAsked, this, [this](const workspace::Sight& sight) { m_asked->goToAnswer(sight.party); });
    connect(m_sight, &SightCard::neededAsked, this,
            [this, party_of](const workspace::Sight& sight) { m_asked->startNeeding(party_of(sight)); });
    connect(m_sight, &SightCard::yesAsked, this,
            [this, party_of](domain::SubjectId subject, const workspace::Sight& to) { m_consent->startYesTo(subject, party_of(to)); });
}

void CaseScreen::wireContacts() {
    connect(m_contacts, &ContactsCard::said, this, &CaseScreen::said);
    connect(m_attachments, &AttachmentsCard::said, this, &CaseScreen::said);
    connect(m_facts, &FactsCard::said, this, &CaseScreen::said);
    connect(m_facts, &FactsCard::lessonAsked, this, [this] { emit leadTo({screen::Where::Knowledge, {}}); });
}

void CaseScreen::wireHelp() {
    connect(m_help, &HelpCard::said, this, &CaseScreen::said);
    connect(m_help, &HelpCard::stopSignAsked, m_safety, &SafetyCard::giveStopSign);
    connect(m_safety, &SafetyCard::said, this, &CaseScreen::said);
    connect(m_top, &CaseTop::cardChosen, this, [this](const QString& name) {
        if (auto* card = m_columns->findChild<QWidget*>(name)) go_to_card(card);
    });
    m_top->setWording(wording_of(preferences().caseWording()));
    showWording();
    connect(m_top, &CaseTop::wordingChosen, this, [this](Wording wording) {
        preferences().setCaseWording(word_of(wording));
        showWording();
    });
}

// The same cards with other titles, in another order (R43).
void CaseScreen::showWording() {
    const auto wording = wording_of(preferences().caseWording());
    for (auto* part : m_parts) part->setWording(wording);
    put_in_order(m_left, m_left_cards, wording);
}

void CaseScreen::makeVerbs() {
    const auto add = [this](screen::Saying text, const char* name, const QKeySequence& shortcut, std::function<void()> run) {
        auto* verb = m_texts.on(addVerb({}, QString::fromLatin1(name), shortcut), std::move(text));
        verb->setEnabled(false); // until there is a case to do it with
        m_verbs << verb;
        connect(verb, &QAction::triggered, this, [this, run = std::move(run)] {
            if (m_view && desk().mayChange()) run();
        });
    };
    add([] { return tr("Add an agreement"); }, "verbAddAction", Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_actions->startAdding(); });
    add([] { return tr("Add what is needed"); }, "verbAddNeed", {}, [this] { m_needs->startAdding(); });
    add([] { return tr("Write who helps"); }, "verbAddHelp", {}, [this] { m_help->startAdding(); });
    add([] { return tr("Write how it is going"); }, "verbSituation", {}, [this] { m_situation->startNoting(); });
    add([] { return tr("Something is not safe"); }, "verbNotSafe", {}, [this] { m_safety->startFlag(); });
    add([] { return tr("Add a note"); }, "verbAddNote", {}, [this] { m_notes->startAdding(); });
    add([] { return tr("Note a word with one partner"); }, "verbBilateral", {}, [this] { m_contacts->startBilateral(); });
    add([] { return tr("Note that somebody tried to get in touch"); }, "verbAttempt", {}, [this] { m_contacts->startAttempt(); });
    add([] { return tr("Add a picture or a file"); }, "verbAddAttachment", {}, [this] { m_attachments->chooseFile(); });
    add([] { return tr("Write what is going on"); }, "verbEditStory", Qt::CTRL | Qt::Key_E, [this] { m_story->editStory(); });
    add([] { return tr("Write the story for the room"); }, "verbEditRoomStory", {}, [this] { m_story->editRoomStory(); });
    add([] { return tr("Change how the case stands"); }, "verbChangeState", {}, [this] { m_facts->changeState(); });
    add([] { return tr("Close the case"); }, "verbCloseCase", {}, [this] { m_facts->startClosing(); });
    add([] { return tr("Open the case again"); }, "verbReopenCase", {}, [this] { m_facts->reopen(); });
    add([] { return tr("Write whether the resident knows"); }, "verbChangeTold", {}, [this] { m_facts->changeTold(); });
    add([] { return tr("Change the other facts"); }, "verbChangeDetails", {}, [this] { m_facts->changeDetails(); });
    add([] { return tr("Note that somebody said yes"); }, "verbConsentYes", Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        [this] { m_consent->startYes(); });
    add([] { return tr("Note that it was asked"); }, "verbConsentAsked", {}, [this] { m_consent->noteAsked(); });
    add([] { return tr("Note that somebody said no"); }, "verbConsentNo", {}, [this] { m_consent->startEnd(ConsentEnds::Refused); });
    add([] { return tr("Note that a yes became smaller"); }, "verbConsentNarrow", {},
        [this] { m_consent->startEnd(ConsentEnds::Narrowed); });
    add([] { return tr("Print a form for a yes"); }, "verbConsentPaper", {},
        [this] { m_consent->showLetter(documents::Letter::ConsentForm); });
    add([] { return tr("Print the letter with information"); }, "verbLetterPaper", {},
        [this] { m_consent->showLetter(documents::Letter::InformationLetter); });
    add([] { return tr("Note that a yes is taken back"); }, "verbConsentStop", {}, [this] { m_consent->startEnd(ConsentEnds::Withdrawn); });
    add([] { return tr("There is danger: somebody has to know"); }, "verbEmergency", Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [this] { m_grounds->startEmergency(); });
    add([] { return tr("Weigh telling without a yes"); }, "verbWeigh", {}, [this] { m_grounds->startWeighing(); });
    add([] { return tr("Hand over to another network"); }, "verbHandOver", {}, [this] { m_grounds->startHandover(); });
    add([] { return tr("Say who does not hear of this"); }, "verbBarrier", {}, [this] { m_barriers->start(); });
    add([] { return tr("Say who is needed"); }, "verbAsked", {}, [this] { m_asked->takeFocus(); });
    add([] { return tr("Note who comes along with the resident"); }, "verbCompanion", {}, [this] { m_companions->startAdding(); });
    add([] { return tr("Note whom you told"); }, "verbTold", {}, [this] { m_heard->startTelling(); });
    add([] { return tr("Write name and address"); }, "verbWriteName", {}, [this] { m_people->writeName(); });
    add([] { return tr("Remove this case"); }, "verbRemoveCase", {}, [this] { remove(); });
}

void CaseScreen::retranslate() {
    m_texts.sayAgain();
    if (m_view) showHeader();
}

void CaseScreen::refresh() {
    ask(
        [code = m_code.toStdString()](workspace::Workspace& file) -> workspace::Result<std::shared_ptr<workspace::Result<CaseView>>> {
            return std::make_shared<workspace::Result<CaseView>>(
                read_case(file, code)); // a case that is gone is shown, not complained about
        },
        [this](const std::shared_ptr<workspace::Result<CaseView>>& view) { came(*view); });
}

void CaseScreen::came(const workspace::Result<CaseView>& view) {
    if (!view && view.error().code == workspace::ProblemCode::NotFound) return showMissing();
    if (!view) return complain(view.error());
    if (view->meeting_of_now) return showShut(*view->meeting_of_now);
    const bool first = m_view == nullptr;
    m_view = std::make_shared<const CaseView>(*view);
    m_shut_by.reset();
    m_missing->hide();
    m_top->showCase(*m_view);
    m_top->show();
    m_columns->show();
    offerVerbs();
    showHeader();
    for (auto* part : m_parts) part->showCase(m_view);
    if (first)
        for (auto* part : m_parts) part->openDrafts();
}

// What cannot be done now is not offered, in the menu and in Ctrl+K.
void CaseScreen::offerVerbs() {
    for (auto* verb : m_verbs) verb->setEnabled(m_view && desk().mayChange());
}

void CaseScreen::showMissing() {
    m_view.reset();
    offerVerbs();
    m_columns->hide();
    m_top->hide();
    m_chips->setChips({});
    m_change_state->hide();
    header().setTitle(m_code);
    header().setWay(tr("Cases"));
    m_shut_by.reset();
    m_missing->setTexts(tr("This case is not here (any more)"), tr("It may have been removed. Undo brings it back."));
    m_missing->setStep(tr("To all cases"));
    m_missing->show();
}

// A projector mirrors this screen: nothing of the case but its code, until the meeting is finished.
void CaseScreen::showShut(domain::MeetingId meeting) {
    m_view.reset();
    offerVerbs();
    m_shut_by = meeting;
    m_columns->hide();
    m_top->hide();
    m_chips->setChips({});
    for (auto* button : {m_show_name, m_change_state, m_add_action}) button->hide();
    header().setTitle(m_code);
    header().setWay(tr("Cases"));
    m_missing->setTexts(
        tr("There is a meeting now"),
        tr("Others may be looking along, so this case stays shut. In the meeting you see what everybody may see. Is it over? Finish it."));
    m_missing->setStep(tr("To the meeting"));
    m_missing->show();
    m_missing->step()->setFocus(Qt::OtherFocusReason);
}

void CaseScreen::showHeader() {
    const QString needs = needs_in_title(*m_view);
    header().setTitle(screen::dotted({m_code, needs}));
    header().setWay(tr("Cases"), catalogue::case_state_label(word_of(m_view->case_file().state)));
    m_chips->setChips(chips_of(m_view->case_file()));
    for (auto* button : {m_change_state, m_add_action}) button->setVisible(desk().mayChange());
    m_show_name->show();
}

void CaseScreen::takeFocus() {
    if (m_missing->isVisibleTo(this))
        m_missing->step()->setFocus(Qt::OtherFocusReason);
    else
        m_add_action->setFocus(Qt::OtherFocusReason);
}

void CaseScreen::remove() {
    act([id = m_view->case_file().id](workspace::Workspace& file) { return workspace::remove_case(file, id); },
        [this] {
            emit leadTo({screen::Where::Cases, {}});
        });
}

void CaseScreen::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_F6 || !m_view) return Screen::keyPressEvent(event);
    if (!event->isAutoRepeat()) {
        m_held.begin();
        m_people->showNames();
    }
    event->accept();
}

bool CaseScreen::event(QEvent* event) {
    const bool loses = event->type() == QEvent::WindowDeactivate || event->type() == QEvent::ApplicationDeactivate;
    if (loses && m_people) m_people->hideNames(); // a form stays: one may look up an address elsewhere
    return Screen::event(event);
}

void CaseScreen::hideEvent(QHideEvent* event) {
    m_people->letGo();
    Screen::hideEvent(event);
}

void CaseScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    const bool fits = width() > fontMetrics().averageCharWidth() * letters_for_two_columns;
    m_beside->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace tandem::cases
