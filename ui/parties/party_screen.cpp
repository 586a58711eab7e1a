#include "parties/party_screen.h"

#include "catalogue/words.h"
#include "parties/about_card.h"
#include "parties/heard_card.h"
#include "parties/people_card.h"
#include "parties/seats_card.h"
#include "parties/tasks_card.h"
#include "screen/header.h"
#include "widgets/chip_row.h"
#include "widgets/empty_state.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

namespace tandem::parties {
namespace {

constexpr int between_cards = 14;
constexpr int letters_for_two_columns = 110;

domain::PartnerRing other(std::optional<domain::PartnerRing> ring) {
    return ring == domain::PartnerRing::Core ? domain::PartnerRing::Shell : domain::PartnerRing::Core;
}

widgets::Tone tone_of(domain::PartyCapacity capacity) {
    return capacity == domain::PartyCapacity::Open ? widgets::Tone::Good : widgets::Tone::Warning;
}

} // namespace

PartyScreen::PartyScreen(const screen::Tools& tools, const QString& id, QWidget* parent) : Screen(tools, parent), m_id(id) {
    setObjectName("partyScreen");
    useBody(Body::Scrolling);
    makeHeader();
    makeParts();
    makeVerbs();
}

QString PartyScreen::windowTitle() const { return tr("Partner"); } // its name may tell something
QString PartyScreen::helpPage() const { return QStringLiteral("parties"); }

void PartyScreen::makeHeader() {
    m_move = header().addButton({}, "moveRing");
    m_move->hide();
    connect(m_move, &QPushButton::clicked, this, &PartyScreen::moveRing);
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({screen::Where::Parties, {}}); });
}

template <class Part>
Part* PartyScreen::addPart(QBoxLayout* column) {
    auto* part = new Part(tools(), m_id, m_columns);
    column->addWidget(part);
    m_parts << part;
    connect(part, &PartyPart::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(part, &PartyPart::succeeded, this, [this] { noComplaint(); });
    return part;
}

void PartyScreen::makeParts() {
    auto* page = new QVBoxLayout(&body());
    page->setContentsMargins(0, 0, 8, 0);
    page->setSpacing(between_cards);
    m_chips = new widgets::ChipRow(&body());
    m_chips->setObjectName("partyChips");
    m_columns = new QWidget(&body());
    m_columns->hide();
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight, m_columns);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(between_cards);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (auto* column : {left, right}) column->setSpacing(between_cards);
    m_beside->addLayout(left, 12);
    m_beside->addLayout(right, 7);
    m_about = addPart<AboutCard>(left);
    auto* tasks = addPart<TasksCard>(left);
    auto* heard = addPart<HeardCard>(left);
    left->addStretch(1);
    m_people = addPart<PeopleCard>(right);
    m_seats = addPart<SeatsCard>(right);
    right->addStretch(1);
    m_missing = new widgets::EmptyState(&body());
    m_missing->hide();
    page->addWidget(m_chips);
    page->addWidget(m_columns);
    page->addWidget(m_missing);
    page->addStretch(1);
    connect(m_missing, &widgets::EmptyState::stepChosen, this, [this] { emit leadTo({screen::Where::Parties, {}}); });
    connect(heard, &HeardCard::caseChosen, this, [this](const QString& code) { emit leadTo({screen::Where::Case, code}); });
    connect(tasks, &TasksCard::caseChosen, this, [this](const QString& code) { emit leadTo({screen::Where::Case, code}); });
}

void PartyScreen::makeVerbs() {
    const auto add = [this](screen::Saying text, const char* name, const QKeySequence& shortcut, std::function<void()> run) {
        auto* verb = m_texts.on(addVerb({}, QString::fromLatin1(name), shortcut), std::move(text));
        connect(verb, &QAction::triggered, this, [this, run = std::move(run)] {
            if (m_view && desk().mayChange()) run();
        });
    };
    add([] { return tr("Change this partner"); }, "verbEditParty", Qt::CTRL | Qt::Key_E, [this] { m_about->edit(); });
    add([] { return tr("Add a person"); }, "verbAddPerson", {}, [this] { m_people->startAdding(); });
    add([] { return tr("Move to the other ring"); }, "verbMoveRing", {}, [this] { moveRing(); });
    add([] { return tr("Remove this partner"); }, "verbRemoveParty", {}, [this] { remove(); });
}

void PartyScreen::retranslate() {
    m_texts.sayAgain();
    if (m_view) showHeader();
}

void PartyScreen::refresh() {
    const auto uuid = Uuid::parse(m_id.toStdString());
    if (!uuid) return showMissing();
    using Read = std::shared_ptr<workspace::Result<PartyView>>; // one that is gone is shown, not complained about
    const auto read = [id = domain::PartyId(*uuid)](workspace::Workspace& file) -> workspace::Result<Read> {
        return std::make_shared<workspace::Result<PartyView>>(read_party(file, id));
    };
    ask(read, [this](const Read& view) { came(*view); });
}

void PartyScreen::came(const workspace::Result<PartyView>& view) {
    if (!view && view.error().code == workspace::ProblemCode::NotFound) return showMissing();
    if (!view) return complain(view.error());
    const bool first = m_view == nullptr;
    m_view = std::make_shared<const PartyView>(*view);
    m_missing->hide();
    m_columns->show();
    showHeader();
    for (auto* part : m_parts) part->showParty(m_view);
    if (!first) return;
    for (auto* part : m_parts) part->openDrafts();
    if (isVisible() && !isAncestorOf(QApplication::focusWidget())) takeFocus(); // it was not there yet
}

void PartyScreen::showMissing() {
    m_view.reset();
    m_columns->hide();
    m_move->hide();
    m_chips->setChips({});
    header().setTitle(tr("Partner"));
    header().setWay(tr("Partners"));
    m_missing->setTexts(tr("This partner is not here (any more)"), tr("It may have been removed. Undo brings it back."));
    m_missing->setStep(tr("To all partners"));
    m_missing->show();
}

void PartyScreen::showHeader() {
    const auto& party = m_view->party();
    const auto ring = m_view->ring();
    header().setTitle(QString::fromStdString(party.name));
    header().setWay(tr("Partners"), ring ? catalogue::label(*ring) : tr("no seat at any table"));
    m_move->setText(other(ring) == domain::PartnerRing::Core ? tr("Make it a permanent partner") : tr("Make it a partner on call"));
    m_move->setVisible(ring && desk().mayChange());
    QList<widgets::ChipText> chips;
    if (m_view->who_is_paid() == screen::WhoIsPaid::Shown)
        chips.append(screen::partyChipText(catalogue::label(party.kind), party.kind, screen::WhoIsPaid::Shown));
    if (ring) chips.append({catalogue::label(*ring)});
    if (party.capacity) chips.append({catalogue::label(*party.capacity), tone_of(*party.capacity)});
    if (party.authority_or_interest) chips.append({tr("Has authority or an interest"), widgets::Tone::Warning});
    if (party.sensitive_name) chips.append({tr("The name is sensitive"), widgets::Tone::Warning});
    if (party.key_person) chips.append({tr("Well-known person")});
    if (m_view->has_left(desk().today())) chips.append({tr("Left"), widgets::Tone::Warning});
    m_chips->setChips(chips);
}

void PartyScreen::moveRing() {
    if (!m_view || !m_view->ring()) return;
    act([id = m_view->party().id,
         ring = other(m_view->ring())](workspace::Workspace& file) { return workspace::move_to_ring(file, id, ring); },
        [this] { emit said(tr("Moved. What it agreed to do stays.")); });
}

void PartyScreen::remove() {
    act([id = m_view->party().id](workspace::Workspace& file) { return workspace::remove_party(file, id); },
        [this] {
            emit leadTo({screen::Where::Parties, {}});
        });
}

void PartyScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    const bool fits = width() > fontMetrics().averageCharWidth() * letters_for_two_columns;
    m_beside->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace tandem::parties
