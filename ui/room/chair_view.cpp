#include "room/chair_view.h"

#include "room/agenda_column.h"
#include "room/explain_card.h"
#include "room/guests_bar.h"
#include "room/park_card.h"
#include "room/room_words.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/notice_bar.h"
#include "widgets/picker.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace tandem::room {
namespace {

constexpr int agenda_share = 22, item_share = 54, side_share = 24;
constexpr int gap = 14, narrow = 860; // of the design: below it the columns stand under each other
constexpr auto clock_step = std::chrono::seconds(1);
constexpr QLatin1String clock_place("clock");
constexpr QLatin1String bilateral_kind("ask_partner"); // taken up by two, outside the meeting

} // namespace

ChairView::ChairView(Givers givers, QWidget* parent)
    : QWidget(parent),
      m_givers(std::move(givers)),
      m_scroll(new QScrollArea(this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_guests(new GuestsBar(this)),
      m_guest(new widgets::Picker(m_givers.guests, this)),
      m_part(new widgets::NoticeBar(this)),
      m_agenda(new AgendaColumn(this)),
      m_item(new ItemCard(m_givers.doers, this)),
      m_rule(new widgets::Card(this)),
      m_rule_text(widgets::wrapLabel({}, this)),
      m_promise(new QPushButton(this)),
      m_explain(new ExplainCard(this)),
      m_park(new ParkCard(this)) {
    m_guest->lineEdit()->setObjectName(QStringLiteral("newGuest"));
    m_part->actionButton()->setObjectName(QStringLiteral("beginPart"));
    m_guests->setAdder(m_guest);
    m_item->setMemory(m_givers.memory);
    m_park->setMemory(m_givers.memory);
    makeLayout();
    connectItem();
    m_tick.setInterval(clock_step);
    connect(&m_tick, &QTimer::timeout, this, &ChairView::tellTime);
    m_tick.start();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_scroll->isAncestorOf(now)) m_scroll->ensureWidgetVisible(now, 0, widgets::scaled(gap));
    });
    retranslate();
}

// A field that has the keyboard is left while everybody who hears of it is still there.
ChairView::~ChairView() {
    hide();
    disconnect(qApp, nullptr, this, nullptr);
}

// All of it scrolls together, so that nothing is out of reach at large text.
void ChairView::makeLayout() {
    m_scroll->setObjectName(QStringLiteral("chairScroller"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_columns->setSpacing(gap);
    m_columns->addWidget(m_agenda, agenda_share);
    m_columns->addWidget(m_item, item_share);
    m_columns->addWidget(makeSide(), side_share);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap);
    rows->addWidget(m_guests);
    rows->addWidget(m_part);
    rows->addLayout(m_columns, 1);
    m_scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

QWidget* ChairView::makeSide() {
    auto* side = new QWidget(this);
    m_rule_text->setObjectName(QStringLiteral("ruleCard"));
    m_promise->setObjectName(QStringLiteral("promise"));
    m_rule->body()->addWidget(m_rule_text);
    m_rule->body()->addWidget(m_promise, 0, Qt::AlignLeft);
    connect(m_promise, &QPushButton::clicked, this, &ChairView::promised);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_explain);
    column->addWidget(m_rule);
    column->addWidget(m_park);
    column->addStretch(1);
    return side;
}

void ChairView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool stands = width() < widgets::scaled(narrow);
    m_columns->setDirection(stands ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const std::array shares{agenda_share, item_share, side_share};
    for (int column = 0; column < m_columns->count(); ++column)
        m_columns->setStretch(column, stands ? 0 : shares[static_cast<std::size_t>(column)]);
}

void ChairView::connectItem() {
    connect(m_guests, &GuestsBar::presenceChosen, this, &ChairView::presenceChosen);
    connect(m_guest, &widgets::Picker::picked, this, [this](const widgets::PickerItem& item) { emit guestChosen(item.id); });
    connect(m_agenda, &AgendaColumn::chosen, this, &ChairView::goTo);
    connect(m_item, &ItemCard::outcomeLeft, this, &ChairView::outcomeLeft);
    connect(m_item, &ItemCard::actionDone, this, &ChairView::actionDone);
    connect(m_item, &ItemCard::actionNotDone, this, &ChairView::actionNotDone);
    connect(m_item, &ItemCard::actionAgreed, this, &ChairView::actionAgreed);
    connect(m_item, &ItemCard::postponeAsked, this, [this](domain::AgendaItemId item) {
        emit postponed(item, m_item->outcome());
        if (!isLast()) goTo(currentPlace() + 1);
    });
    connect(m_park, &ParkCard::asAction, this, [this](const QString& text) {
        m_item->newAction().propose(text, bilateral_kind);
        m_park->parked();
    });
    connect(m_park, &ParkCard::asNote, this, &ChairView::park);
}

void ChairView::park(const QString& text) {
    m_item->addToOutcome(tr("Parked: %1").arg(text));
    m_park->parked();
    m_item->takeFocus();
}

const policy::RoomItem* ChairView::itemAt(int place) const {
    return place >= 0 && place < static_cast<int>(m_room.items.size()) ? &m_room.items[static_cast<std::size_t>(place)] : nullptr;
}

int ChairView::currentPlace() const {
    const auto found = std::ranges::find_if(m_room.items, [&](const policy::RoomItem& item) { return item.id == m_clock.current(); });
    return found == m_room.items.end() ? -1 : static_cast<int>(found - m_room.items.begin());
}

void ChairView::setKinds(const QList<Kind>& kinds) { m_item->setKinds(kinds); }

// A draft of an item that the meeting left is no longer needed once the file says the same.
void ChairView::forgetSavedDrafts() {
    for (const auto& item : m_room.items) {
        const QString place = item_place(item.id), draft = item.id == m_clock.current() ? QString() : m_givers.memory.read(place);
        if (!draft.isEmpty() && draft == QString::fromStdString(item.outcome)) m_givers.memory.keep(place, {});
    }
}

void ChairView::showRoom(const policy::Room& room) {
    m_room = room;
    forgetSavedDrafts();
    if (!m_clock.current()) m_clock = ItemClock::fromText(m_givers.memory.read(clock_place));
    if (currentPlace() >= 0) return showAll();
    const auto first = std::ranges::find_if(m_room.items, [](const policy::RoomItem& item) { return item.state == "planned"; });
    goTo(first == m_room.items.end() ? 0 : static_cast<int>(first - m_room.items.begin()));
    showAll();
}

void ChairView::goTo(int place) {
    const auto* item = itemAt(place);
    if (!item || item->id == m_clock.current()) return;
    const bool first_time = !m_clock.current();
    hideExplanation();
    m_clock.goTo(item->id, m_givers.now());
    m_givers.memory.keep(clock_place, m_clock.text());
    showAll();
    m_scroll->verticalScrollBar()->setValue(0); // another item is read from its beginning
    if (!first_time) takeFocus();
    emit moved();
}

void ChairView::showAll() {
    m_guests->setGuests(m_room.guests, m_room.hide_who_is_paid ? GuestsBar::PaidOrNot::Hidden : GuestsBar::PaidOrNot::Shown);
    m_agenda->setItems(m_room.items, m_clock.current());
    m_rule->setVisible(!m_room.rule_card.empty() || !m_room.promised);
    m_promise->setVisible(!m_room.promised);
    m_rule_text->setVisible(!m_room.rule_card.empty() || m_room.promised);
    m_rule_text->setText(m_room.rule_card.empty() ? tr("What is said here stays here.") : QString::fromStdString(m_room.rule_card));
    const auto* item = itemAt(currentPlace());
    showPart(item);
    m_item->setVisible(item);
    m_park->setVisible(item);
    if (item) {
        m_item->showItem(*item, m_today);
        m_explain->setVisible(item->mode == domain::AgendaItemMode::NewCase || item->mode == domain::AgendaItemMode::ActionReview);
        m_park->setWays(item->shown && item->case_file ? ParkCard::Ways::Both : ParkCard::Ways::NoteOnly);
    }
    widgets::orderTabs(m_guests->tabOrder() + QList<QWidget*>{m_part->actionButton(), m_agenda} + m_item->tabOrder() +
                       QList<QWidget*>{m_promise, m_park});
    tellTime();
}

QString ChairView::namesOf(const std::vector<domain::AttendanceId>& guests) const {
    QStringList names;
    for (const auto& guest : m_room.guests) {
        const QString name = one_line(guest.party.empty() ? guest.name : guest.party);
        if (std::ranges::find(guests, guest.id) != guests.end() && !names.contains(name)) names << name;
    }
    return names.join(QStringLiteral(", "));
}

// Until it is said that they have gone, the room is everybody who is in it.
void ChairView::showPart(const policy::RoomItem* item) {
    const bool changes = item && (!item->leave.empty() || !item->come_back.empty());
    if (!changes && m_part->actionButton()->hasFocus()) m_item->takeFocus();
    m_part->setVisible(changes);
    if (!changes) return;
    QStringList sentences;
    if (!item->leave.empty()) sentences << tr("This part is without %1.").arg(namesOf(item->leave));
    if (!item->come_back.empty()) sentences << tr("Here again: %1.").arg(namesOf(item->come_back));
    m_part->showText(widgets::NoticeBar::Tone::Info, sentences.join(QLatin1Char(' ')), tr("The part begins"),
                     [this, id = item->id] { emit partBegun(id); });
}

void ChairView::next() {
    const auto* item = itemAt(currentPlace());
    if (!item) return emit endReached();
    emit discussed(item->id, m_item->outcome());
    if (isLast())
        emit endReached();
    else
        goTo(currentPlace() + 1);
}

void ChairView::previous() { goTo(currentPlace() - 1); }

void ChairView::tellTime() {
    const auto* item = itemAt(currentPlace());
    if (!item) return;
    const auto left = time_left(item->minutes, m_clock.spentAt(item->id, m_givers.now()));
    const QString words = tr("item %1 · %2").arg(currentPlace() + 1).arg(time_words(left));
    if (words == m_told) return;
    m_told = words;
    emit timeTold(words, left.late);
}

void ChairView::actionAdded() { m_item->newAction().added(); }

void ChairView::guestAdded() {
    m_guest->clear();
    m_guests->closeAdder();
}

void ChairView::showExplanation(const QStringList& names, const QStringList& reasons) { m_explain->showExplanation(names, reasons); }
void ChairView::hideExplanation() { m_explain->hideExplanation(); }
bool ChairView::isExplaining() const { return m_explain->isExplaining(); }

void ChairView::takeFocus() { m_item->takeFocus(); }

void ChairView::takeFocusForNewAction() { m_item->newAction().takeFocus(); }

void ChairView::retranslate() {
    m_rule->setTitle(tr("Our rule"));
    m_promise->setText(tr("Everybody here keeps it to themselves"));
    m_guest->lineEdit()->setAccessibleName(tr("Who else is here?"));
    m_guest->setPlaceholderText(tr("Who else is here? Type a few letters"));
    m_guests->retranslate();
    m_agenda->retranslate();
    m_item->retranslate();
    m_explain->retranslate();
    m_park->retranslate();
    m_told.clear();
    tellTime();
}

void ChairView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace tandem::room
