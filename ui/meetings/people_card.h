#pragma once
#include "bridge/desk.h"
#include "meetings/meeting_view.h"
#include "screen/texts.h"
#include "widgets/card.h"

#include <QWidget>

class QLabel;

namespace tandem::screen {
class PersonPicker;
class RowList;
} // namespace tandem::screen

namespace tandem::meetings {

// Who is invited, by party; whether they come, and a line to invite somebody else.
class PeopleCard final : public QWidget {
    Q_OBJECT
public:
    PeopleCard(bridge::Desk& desk, QWidget* parent = nullptr);

    void show(const MeetingView& view);
    void invited(); // who was chosen stands in the list now
    void startInviting();

signals:
    void presenceAsked(tandem::domain::AttendanceId guest, tandem::domain::Presence presence);
    void inviteAsked(tandem::domain::PersonId person, std::optional<tandem::domain::PartyId> party);
    void removeAsked(tandem::domain::AttendanceId guest);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addRow(const workspace::InvitedRow& row, int number);
    QWidget* presenceOf(const workspace::InvitedRow& row, int number);
    QString summary() const;

    bridge::Desk& m_desk;
    screen::Texts m_texts;
    std::optional<MeetingView> m_view;
    widgets::Card* m_card;
    QLabel* m_summary;
    screen::RowList* m_rows;
    screen::PersonPicker* m_picker;
};

} // namespace tandem::meetings
