#pragma once
#include "bridge/desk.h"
#include "meetings/meeting_view.h"
#include "screen/texts.h"
#include "widgets/card.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::screen {
class FormPanel;
}
namespace tandem::widgets {
class LineField;
}

namespace tandem::meetings {

class MeetingForm;

// When and where; to change it, to cancel it with a reason, and to remove it.
class MeetingCard final : public QWidget {
    Q_OBJECT
public:
    MeetingCard(bridge::Desk& desk, const QString& meeting, QWidget* parent = nullptr);

    void show(const MeetingView& view);
    void saved();

signals:
    void changeAsked(const tandem::workspace::NewMeeting& wanted);
    void cancelAsked(const std::string& reason);
    void planAgainAsked(); // it was cancelled
    void removeAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void makeCancelForm(const QString& meeting);
    void cancel();
    void fill();

    bridge::Desk& m_desk;
    screen::Texts m_texts;
    std::optional<MeetingView> m_view;
    widgets::Card* m_card;
    QLabel *m_when, *m_kind, *m_reason;
    QPushButton *m_change, *m_cancel, *m_again, *m_remove;
    MeetingForm* m_form;
    screen::FormPanel* m_cancel_form;
    widgets::LineField* m_cancel_reason = nullptr;
};

} // namespace tandem::meetings
