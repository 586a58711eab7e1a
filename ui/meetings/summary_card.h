#pragma once
#include "meetings/meeting_view.h"
#include "widgets/card.h"

#include <QWidget>

class QLabel;

namespace tandem::screen {
class RowList;
}

namespace tandem::meetings {

// What the meeting came to: what was talked about, what waits, and what was agreed.
class SummaryCard final : public QWidget {
    Q_OBJECT
public:
    explicit SummaryCard(QWidget* parent = nullptr);

    void show(const MeetingView& view, const MeetingSummary& summary);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    QString items(std::string_view state) const; // of those in this state
    QString ended() const;

    std::optional<MeetingView> m_view;
    MeetingSummary m_summary;
    widgets::Card* m_card;
    QLabel *m_discussed, *m_postponed, *m_open, *m_ended, *m_agreed;
    screen::RowList* m_actions;
};

} // namespace tandem::meetings
