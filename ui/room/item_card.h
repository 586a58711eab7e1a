#pragma once
#include "domain/actions/words.h"
#include "policy/room.h"
#include "room/new_action_line.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::widgets {
class Card;
class LevelBadge;
}

namespace tandem::room {

class ActionsList;
class OutcomeField;
class Reading;

// The item that the meeting is at: what the room may know of it, what it makes of it, and what is agreed. Looking back at
// agreements, the story folds away (R38).
class ItemCard final : public QWidget {
    Q_OBJECT
public:
    ItemCard(widgets::PickerProvider doers, QWidget* parent = nullptr);

    void setMemory(const Memory& memory);
    void setKinds(const QList<Kind>& kinds);
    void showItem(const policy::RoomItem& item, Day today);
    std::optional<domain::AgendaItemId> item() const { return m_item ? std::optional(m_item->id) : std::nullopt; }
    QString outcome() const;
    void addToOutcome(const QString& line);
    NewActionLine& newAction() { return *m_new_action; }
    QList<QWidget*> tabOrder() const; // its parts as they are read now
    void takeFocus();
    void retranslate();

signals:
    void outcomeLeft(tandem::domain::AgendaItemId item, const QString& text); // differs from what stands in the file
    void actionDone(tandem::domain::AgendaItemId item, int place);
    void actionNotDone(tandem::domain::AgendaItemId item, int place, tandem::domain::NotDoneReason reason);
    void actionAgreed(tandem::domain::AgendaItemId item, const tandem::room::NewAction& action);
    void postponeAsked(tandem::domain::AgendaItemId item);

private:
    QWidget* makeLine();
    void connectParts();
    void fill();
    void fillLevel();
    void order();
    void tellOutcome();

    std::optional<policy::RoomItem> m_item;
    Day m_today;
    widgets::Card* m_card;
    Reading* m_story;
    Reading* m_question;
    QPushButton* m_fold;
    OutcomeField* m_outcome;
    QWidget* m_agreements;
    ActionsList* m_actions;
    NewActionLine* m_new_action;
    QLabel* m_agreements_title;
    QLabel* m_hint;
    QLabel* m_veiled;
    QPushButton* m_postpone;
    widgets::LevelBadge* m_level;
};

} // namespace tandem::room
