#pragma once
#include "screen/place.h"
#include "today/seen.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::screen {
class RowList;
}
namespace tandem::widgets {
class Card;
class EmptyState;
} // namespace tandem::widgets

namespace tandem::today {

// The next meeting: what is on its agenda, who comes, and the way to prepare it; or the way to plan one.
class MeetingCard final : public QWidget {
    Q_OBJECT
public:
    explicit MeetingCard(QWidget* parent = nullptr);

    void show(const Seen& seen, Day today);

signals:
    void leadTo(const tandem::screen::Place& place);

private:
    QWidget* makeButtons();
    void showMeeting(const workspace::NextMeeting& next, Day today);
    void addRows(const workspace::NextMeeting& next);
    QString people(const workspace::NextMeeting& next) const;

    widgets::Card* m_card;
    QWidget* m_buttons = nullptr;
    QPushButton *m_prepare = nullptr, *m_chair = nullptr;
    screen::RowList* m_rows;
    QLabel *m_nothing, *m_people;
    widgets::EmptyState* m_empty;
    QString m_meeting; // its id
    screen::WhoIsPaid m_who = screen::WhoIsPaid::Shown;
};

} // namespace tandem::today
