#pragma once
#include "screen/screen.h"
#include "today/seen.h"

#include <optional>

class QPushButton;

namespace tandem::screen {
class TwoColumns;
}

namespace tandem::today {

class ActionsCard;
class FeedbackCard;
class MeetingCard;
class NetworkCard;
class PrivacyCard;

// Vandaag (picture 1): what asks for attention now, and the way there.
class TodayScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit TodayScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    void build();
    template <class Card>
    Card* leading(Card* card); // what it leads to, this screen leads to
    void present(const Seen& seen);
    void showReminders(const Seen& seen);
    void giveFeedback(const domain::ReportId& report, domain::ReporterSentence sentence);
    void backUpNow();

    screen::TwoColumns* m_columns;
    widgets::NoticeBar *m_sheet, *m_backup;
    MeetingCard* m_meeting;
    ActionsCard* m_actions;
    FeedbackCard* m_feedback;
    PrivacyCard* m_privacy;
    NetworkCard* m_network;
    QPushButton* m_new_case;
    QAction* m_new_case_verb;
    std::optional<Seen> m_seen;
};

} // namespace tandem::today
