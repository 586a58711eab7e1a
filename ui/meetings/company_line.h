#pragma once
#include "meetings/meeting_view.h"

#include <QWidget>

namespace tandem::meetings {

class ChipChoice;

// Who is asked to be there for the chosen item, and what they hear together. Whoever is left out is "not invited", and nobody needs a
// reason (disclosure.md, cap 9). Before the meeting only.
class CompanyLine final : public QWidget {
    Q_OBJECT
public:
    explicit CompanyLine(QWidget* parent = nullptr);

    void show(const MeetingView& view);
    void showItem(const workspace::AgendaRow* row); // null, or not about a case: nothing to say
    void retranslate();

signals:
    void leaveOutAsked(tandem::domain::AgendaItemId item, const std::vector<tandem::domain::PersonId>& not_invited);

private:
    void makeChips();
    void sayState();
    QString outlook() const;
    std::vector<domain::PersonId> leftOut() const;

    std::optional<MeetingView> m_view;
    std::optional<workspace::AgendaRow> m_row;
    std::vector<domain::PersonId> m_people; // as the chips
    ChipChoice* m_choice;
};

} // namespace tandem::meetings
