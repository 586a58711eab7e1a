#pragma once
#include "meetings/meeting_view.h"
#include "screen/screen.h"

class QPushButton;

namespace tandem::widgets {
class EmptyState;
}

namespace tandem::meetings {

class PacksCard;
class SummaryCard;

// After the last item: what the meeting came to, the end of it, and the lists to hand out. Before the meeting the same screen
// hands out the agenda.
class FinishScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit FinishScreen(const screen::Tools& tools, const QString& meeting, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    struct Read {
        MeetingView view;
        MeetingSummary summary;
    };
    void makeHeader();
    void makeBody();
    void showRead(const Read& read);
    void showGone();
    void finish();
    void goBack();

    std::optional<domain::MeetingId> m_meeting;
    std::optional<Read> m_read;
    QPushButton *m_back = nullptr, *m_finish = nullptr;
    QAction* m_finish_verb = nullptr;
    SummaryCard* m_summary = nullptr;
    PacksCard* m_packs = nullptr;
    widgets::EmptyState* m_gone = nullptr;
};

} // namespace tandem::meetings
