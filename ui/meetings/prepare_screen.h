#pragma once
#include "meetings/meeting_view.h"
#include "screen/screen.h"

class QBoxLayout;
class QPushButton;

namespace tandem::widgets {
class Chip;
class EmptyState;
} // namespace tandem::widgets

namespace tandem::meetings {

class AgendaCard;
class MeetingCard;
class PeopleCard;
class ProposalCard;

// Before the meeting: what is on the agenda, who is invited, when and where.
class PrepareScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit PrepareScreen(const screen::Tools& tools, const QString& meeting, QWidget* parent = nullptr);
    ~PrepareScreen() override;

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void makeBody(const QString& meeting);
    void makeVerbs();
    void connectAgenda();
    void connectOthers();
    void showView(const MeetingView& view);
    void showGone();
    void propose();
    void confirmNeeded();
    void planParts();
    void add(const QString& typed);
    void warnForNames(const QString& theme);
    void take(const workspace::ProposedRow& row);
    void askQuestionFirst(const QString& code);
    void writeQuestion(const QString& code, const QString& text);
    void changeMeeting(const workspace::NewMeeting& wanted);
    void remove();
    void begin();
    void handOut();
    const workspace::AgendaRow* itemOf(domain::AgendaItemId id) const;

    std::optional<domain::MeetingId> m_meeting;
    std::optional<MeetingView> m_view;
    QString m_waits_for_question; // the code of a case that goes on the agenda when it has one
    widgets::Chip* m_state = nullptr;
    QPushButton *m_hand_out = nullptr, *m_begin = nullptr;
    QAction *m_propose_verb = nullptr, *m_begin_verb = nullptr, *m_hand_out_verb = nullptr, *m_remove_verb = nullptr;
    QAction *m_needed_verb = nullptr, *m_parts_verb = nullptr, *m_invite_verb = nullptr;
    QWidget* m_content = nullptr;
    QBoxLayout* m_columns = nullptr;
    widgets::EmptyState* m_gone = nullptr;
    AgendaCard* m_agenda = nullptr;
    ProposalCard* m_proposal = nullptr;
    PeopleCard* m_people = nullptr;
    MeetingCard* m_details = nullptr;
};

} // namespace tandem::meetings
