#pragma once
// The chair's screen while a meeting is under way. It gets what the policy let through for the room and nothing else, so the
// room may look along (disclosure.md): no name of a resident, no text of an action.
#include "policy/room.h"
#include "room/item_card.h"
#include "room/item_clock.h"
#include "room/memory.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace tandem::widgets {
class Card;
class NoticeBar;
} // namespace tandem::widgets

namespace tandem::room {

class AgendaColumn;
class ExplainCard;
class GuestsBar;
class ParkCard;

class ChairView final : public QWidget {
    Q_OBJECT
public:
    struct Givers {
        widgets::PickerProvider doers;  // those at the table first
        widgets::PickerProvider guests; // who may still come in
        Memory memory;
        std::function<Instant()> now;
    };
    explicit ChairView(Givers givers, QWidget* parent = nullptr);
    ~ChairView() override;

    void setKinds(const QList<Kind>& kinds);
    void setToday(Day today) { m_today = today; }
    // Stays at the item where the meeting is, also after a lock; the first time at the first that is not done.
    void showRoom(const policy::Room& room);
    const policy::Room& room() const { return m_room; }
    std::optional<domain::AgendaItemId> current() const { return m_clock.current(); }
    int currentPlace() const; // from 0; -1: there are no items
    bool isLast() const { return currentPlace() + 1 >= static_cast<int>(m_room.items.size()); }

    void actionAdded();
    void guestAdded();
    void takeFocus();
    void takeFocusForNewAction();
    // While it is held: who it is about, and why the room hears what it hears.
    void showExplanation(const QStringList& names, const QStringList& reasons);
    void hideExplanation();
    bool isExplaining() const;
    void retranslate();

public slots:
    void next(); // discusses the current one; after the last it ends
    void previous();
    void tellTime();

signals:
    void timeTold(const QString& words, bool late);
    void moved(); // the current item is another
    void partBegun(tandem::domain::AgendaItemId item); // who is not invited to it has gone, who is came in again
    void promised(); // everybody here keeps to themselves what is said
    void outcomeLeft(tandem::domain::AgendaItemId item, const QString& text);
    void discussed(tandem::domain::AgendaItemId item, const QString& outcome);
    void postponed(tandem::domain::AgendaItemId item, const QString& outcome);
    void presenceChosen(tandem::domain::AttendanceId guest, tandem::domain::Presence presence);
    void guestChosen(const QByteArray& id);
    void actionDone(tandem::domain::AgendaItemId item, int place);
    void actionNotDone(tandem::domain::AgendaItemId item, int place, tandem::domain::NotDoneReason reason);
    void actionAgreed(tandem::domain::AgendaItemId item, const tandem::room::NewAction& action);
    void endReached();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    QWidget* makeSide();
    void connectItem();
    void goTo(int place);
    void showAll();
    void showPart(const policy::RoomItem* item);
    QString namesOf(const std::vector<domain::AttendanceId>& guests) const;
    void forgetSavedDrafts();
    void park(const QString& text);
    const policy::RoomItem* itemAt(int place) const;

    Givers m_givers;
    policy::Room m_room;
    Day m_today;
    ItemClock m_clock;
    QTimer m_tick;
    QString m_told;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    GuestsBar* m_guests;
    widgets::Picker* m_guest;
    widgets::NoticeBar* m_part;
    AgendaColumn* m_agenda;
    ItemCard* m_item;
    widgets::Card* m_rule;
    QLabel* m_rule_text;
    QPushButton* m_promise;
    ExplainCard* m_explain;
    ParkCard* m_park;
};

} // namespace tandem::room
