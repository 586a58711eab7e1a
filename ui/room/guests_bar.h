#pragma once
#include "policy/room.h"
#include "widgets/chip.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::widgets {
class FlowLayout;
}

namespace tandem::room {

// "At the table (9)": who is here, by party; a chip is ticked when somebody is here. One stop of the Tab key: arrow keys go
// from chip to chip.
class GuestsBar final : public QWidget {
    Q_OBJECT
public:
    explicit GuestsBar(QWidget* parent = nullptr);

    enum class PaidOrNot { Shown, Hidden }; // R71
    void setGuests(const std::vector<policy::RoomGuest>& guests, PaidOrNot paid);
    void setAdder(QWidget* adder); // opens below the chips with "+ here"
    void closeAdder();
    QList<QWidget*> tabOrder() const; // its parts as they are read now
    void retranslate();

signals:
    void presenceChosen(tandem::domain::AttendanceId guest, tandem::domain::Presence presence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOneOfMore(const policy::RoomGuest& guest) const;
    widgets::ChipText chipOf(const policy::RoomGuest& guest) const;
    void show(widgets::ChipButton& chip, const policy::RoomGuest& guest);
    void keepOneStop(widgets::ChipButton* stop);
    void tellCount();

    std::vector<policy::RoomGuest> m_guests;
    QList<widgets::ChipButton*> m_chips; // as m_guests
    PaidOrNot m_paid = PaidOrNot::Shown;
    QLabel* m_count;
    widgets::FlowLayout* m_flow;
    QPushButton* m_add;
    QWidget* m_adder = nullptr;
};

} // namespace tandem::room
