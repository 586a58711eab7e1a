#include "room/item_card.h"

#include "room/actions_list.h"
#include "room/outcome_field.h"
#include "room/reading.h"
#include "room/room_words.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/level_badge.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::room {
namespace {

using domain::AgendaItemMode;

QString outcome_label(AgendaItemMode mode) {
    switch (mode) {
    case AgendaItemMode::NewCase: return ItemCard::tr("What is going on?");
    case AgendaItemMode::ActionReview: return ItemCard::tr("What do we agree?");
    case AgendaItemMode::Consultation: return ItemCard::tr("What do we answer?");
    case AgendaItemMode::Theme: return ItemCard::tr("What do we take away?");
    case AgendaItemMode::Opening:
    case AgendaItemMode::Round: return ItemCard::tr("What do we want to remember?");
    }
    return {};
}

QString hint_for(const policy::RoomItem& item) {
    const auto mode = item.mode;
    if (mode == AgendaItemMode::Consultation && item.room_state == policy::RoomState::Neutral)
        return ItemCard::tr("This question was changed after it was read through. Read it through first.");
    if (mode == AgendaItemMode::Consultation && item.shown)
        return ItemCard::tr("A question has no agreements: an agreement needs a case. Write the advice above.");
    if (item.room_state == policy::RoomState::Neutral)
        return ItemCard::tr("This item is not for this group as it is now. Take another one. Hold F6 to see why.");
    if (mode == AgendaItemMode::NewCase)
        return ItemCard::tr("New case: talk it over well once. After that we only look at the agreements.");
    if (mode == AgendaItemMode::ActionReview) return ItemCard::tr("We only look at what was agreed.");
    return {};
}

} // namespace

ItemCard::ItemCard(widgets::PickerProvider doers, QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_story(new Reading(QStringLiteral("roomStory"), this)),
      m_question(new Reading(QStringLiteral("roomQuestion"), this)),
      m_fold(new QPushButton(this)),
      m_outcome(new OutcomeField(this)),
      m_agreements(new QWidget(this)),
      m_actions(new ActionsList(m_agreements)),
      m_new_action(new NewActionLine(std::move(doers), m_agreements)),
      m_agreements_title(widgets::strongLabel({}, m_agreements)),
      m_hint(widgets::mutedLabel({}, this)),
      m_veiled(widgets::wrapLabel({}, this)),
      m_postpone(new QPushButton(this)),
      m_level(new widgets::LevelBadge(this)) {
    m_fold->setObjectName(QStringLiteral("showStory"));
    m_fold->setCheckable(true);
    widgets::setButtonKind(m_fold, widgets::ButtonKind::Quiet);
    m_postpone->setObjectName(QStringLiteral("postpone"));
    auto* agreements = new QVBoxLayout(m_agreements);
    agreements->setContentsMargins(0, 0, 0, 0);
    agreements->addWidget(m_agreements_title);
    agreements->addWidget(m_actions);
    agreements->addWidget(m_new_action);
    m_level->setObjectName(QStringLiteral("roomLevel"));
    m_level->setFramed();
    m_veiled->setObjectName(QStringLiteral("roomVeiled"));
    m_veiled->setTextFormat(Qt::PlainText);
    m_card->body()->addWidget(makeLine());
    m_card->body()->addWidget(m_veiled);
    m_card->body()->addWidget(m_fold, 0, Qt::AlignLeft);
    for (QWidget* part : {static_cast<QWidget*>(m_story), static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_outcome), m_agreements,
                          static_cast<QWidget*>(m_hint)})
        m_card->body()->addWidget(part);
    m_card->body()->setSpacing(12);
    m_card->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connectParts();
    retranslate();
}

// Below the title, which is long: beside it the words would stand in a column of their own.
QWidget* ItemCard::makeLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_level);
    row->addStretch(1);
    row->addWidget(m_postpone);
    return line;
}

void ItemCard::connectParts() {
    connect(m_fold, &QPushButton::toggled, this, &ItemCard::fill);
    connect(m_outcome, &OutcomeField::left, this, &ItemCard::tellOutcome);
    connect(m_actions, &ActionsList::done, this, [this](int place) { emit actionDone(m_item->id, place); });
    connect(m_actions, &ActionsList::notDone, this,
            [this](int place, domain::NotDoneReason reason) { emit actionNotDone(m_item->id, place, reason); });
    connect(m_new_action, &NewActionLine::agreed, this, [this](const NewAction& action) { emit actionAgreed(m_item->id, action); });
    connect(m_postpone, &QPushButton::clicked, this, [this] { emit postponeAsked(m_item->id); });
}

void ItemCard::setMemory(const Memory& memory) {
    m_outcome->setMemory(memory);
    m_new_action->setMemory(memory);
}

void ItemCard::setKinds(const QList<Kind>& kinds) { m_new_action->setKinds(kinds); }

void ItemCard::showItem(const policy::RoomItem& item, Day today) {
    if (m_item && m_item->id != item.id) tellOutcome();
    const bool is_other = !m_item || m_item->id != item.id;
    m_item = item;
    m_today = today;
    if (is_other) m_fold->setChecked(false);
    const QString place = item_place(item.id);
    m_outcome->showSaved(place, {QString::fromStdString(item.outcome), QString::fromStdString(item.outcome_for_room)});
    m_new_action->setToday(today);
    m_new_action->showAt(place);
    fill();
}

void ItemCard::fill() {
    if (!m_item) return;
    const auto* shown = m_item->shown ? &*m_item->shown : nullptr;
    const bool looks_back = m_item->mode == AgendaItemMode::ActionReview;
    m_card->setTitle(item_title(*m_item));
    const QString story = shown ? QString::fromStdString(shown->room_story()) : QString();
    const QString question = shown ? QString::fromStdString(shown->question()) : QString();
    const bool unfolded = !looks_back || m_fold->isChecked();
    m_fold->setVisible(looks_back && shown && !(story.isEmpty() && question.isEmpty()));
    m_fold->setText(m_fold->isChecked() ? tr("Hide the story") : tr("Show the story"));
    m_story->setVisible(shown && unfolded && (!story.isEmpty() || !looks_back));
    m_story->setTexts(m_item->mode == AgendaItemMode::Consultation ? tr("The situation") : tr("Story for the room"),
                      story.isEmpty() ? tr("There is no story for the room yet that somebody has checked.") : story);
    m_question->setVisible(unfolded && !question.isEmpty());
    m_question->setTexts(tr("Question to the meeting"), question);
    m_outcome->setLabel(outcome_label(m_item->mode));
    m_agreements->setVisible(shown && m_item->case_file); // an agreement needs a case
    m_actions->setActions(shown ? shown->actions() : std::vector<policy::DisclosedAction>(), m_today);
    m_agreements_title->setVisible(shown && !shown->actions().empty());
    m_hint->setText(hint_for(*m_item));
    m_outcome->setVisible(m_item->room_state == policy::RoomState::Open);
    fillLevel();
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_postpone->setVisible(!is_discussed(*m_item));
    m_postpone->setText(is_postponed(*m_item) ? tr("Comes next time") : tr("Next time"));
    m_postpone->setEnabled(!is_postponed(*m_item));
    order();
}

void ItemCard::fillLevel() {
    const bool is_neutral = m_item->room_state == policy::RoomState::Neutral;
    m_level->setVisible(is_neutral || m_item->shown);
    const QString veiled = m_item->shown ? veiled_words(*m_item->shown) : QString();
    if (m_item->shown)
        m_level->setLevel(sign_of(m_item->shown->level()), level_words(*m_item->shown));
    else
        m_level->setLevel(sign_of(domain::IdentityLevel::None), not_here_words());
    m_veiled->setText(veiled);
    m_veiled->setVisible(!veiled.isEmpty());
}

// Looking back, agreements come first; in a new case, what is going on.
void ItemCard::order() {
    auto* body = m_card->body();
    const bool looks_back = m_item->mode == AgendaItemMode::ActionReview;
    QWidget* first = looks_back ? m_agreements : static_cast<QWidget*>(m_outcome);
    QWidget* second = looks_back ? static_cast<QWidget*>(m_outcome) : m_agreements;
    const int place = body->indexOf(m_question) + 1;
    if (body->indexOf(first) == place) return;
    body->removeWidget(second);
    body->insertWidget(place + 1, second);
}

QList<QWidget*> ItemCard::tabOrder() const {
    QList<QWidget*> agreements = m_actions->tabOrder();
    agreements << m_new_action;
    QList<QWidget*> parts{m_postpone, m_fold, m_story, m_question};
    if (m_item && m_item->mode == AgendaItemMode::ActionReview)
        parts << agreements << m_outcome;
    else
        parts << m_outcome << agreements;
    return parts;
}

void ItemCard::tellOutcome() {
    if (m_item && m_outcome->isChanged()) emit outcomeLeft(m_item->id, m_outcome->text());
}

QString ItemCard::outcome() const { return m_outcome->text(); }

void ItemCard::addToOutcome(const QString& line) {
    m_outcome->addLine(line);
    tellOutcome();
}

void ItemCard::takeFocus() {
    const bool looks_back = m_item && m_item->mode == AgendaItemMode::ActionReview && m_item->shown;
    if (looks_back)
        m_new_action->takeFocus();
    else
        m_outcome->setFocus(Qt::OtherFocusReason);
}

void ItemCard::retranslate() {
    m_agreements_title->setText(tr("Agreements"));
    m_postpone->setToolTip(tr("We do not get to it today"));
    m_outcome->retranslate();
    m_new_action->retranslate();
    m_actions->retranslate();
    fill();
}

} // namespace tandem::room
