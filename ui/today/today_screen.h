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
class HandoversCard;
class HelpCard;
class MeetingCard;
class NetworkCard;
class PrivacyCard;
class ReportsCard;

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
    HelpCard* m_help;
    ActionsCard* m_actions;
    ReportsCard* m_reports;
    FeedbackCard* m_feedback;
    HandoversCard* m_handovers;
    PrivacyCard* m_privacy;
    NetworkCard* m_network;
    QPushButton *m_new_case, *m_new_report;
    QAction *m_new_case_verb, *m_new_report_verb;
    std::optional<Seen> m_seen;
};

} // namespace tandem::today
