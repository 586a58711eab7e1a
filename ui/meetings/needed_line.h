#pragma once
#include "meetings/meeting_view.h"
#include "screen/party_chip.h"
#include "screen/texts.h"

#include <QWidget>

class QPushButton;

namespace tandem::meetings {

class ChipChoice;

// Which partners are needed for the chosen item: the others hear its question and no more (disclosure.md, cap 7). Proposed from who
// does something in the case; the chair confirms.
class NeededLine final : public QWidget {
    Q_OBJECT
public:
    explicit NeededLine(QWidget* parent = nullptr);

    void show(const MeetingView& view);
    void showItem(const workspace::AgendaRow* row); // null, or not about a case: nothing to say
    void retranslate();

signals:
    void confirmAsked(tandem::domain::AgendaItemId item, const std::vector<tandem::domain::PartyId>& parties);
    void confirmAllAsked();

private:
    void makeChips(const std::vector<domain::PartyId>& chosen);
    std::vector<domain::PartyId> chosen() const;
    void sayState();

    std::vector<PartyAtMeeting> m_parties;
    std::map<domain::AgendaItemId, std::vector<domain::PartyId>> m_proposed;
    std::optional<workspace::AgendaRow> m_row;
    screen::WhoIsPaid m_who_is_paid = screen::WhoIsPaid::Shown;
    ChipChoice* m_choice; // its chips as m_parties
    QPushButton* m_confirm_all;
};

} // namespace tandem::meetings
