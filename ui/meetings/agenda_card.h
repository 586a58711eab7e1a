#pragma once
#include "bridge/desk.h"
#include "meetings/meeting_view.h"
#include "screen/drafts.h"
#include "screen/texts.h"
#include "widgets/card.h"

#include <QWidget>

class QPushButton;

namespace tandem::widgets {
class EmptyState;
class LineField;
class ListTable;
class NoticeBar;
} // namespace tandem::widgets

namespace tandem::meetings {

class AgendaModel;
class AskedLine;
class CompanyLine;
class MinutesField;
class NeededLine;
class QuestionLine;
class RowDrag;
class TimeBar;

// The agenda while it is made: its time against that of the meeting, the items in order, and a line for one more.
// Alt+Up and Alt+Down move an item, as does the mouse; Delete takes it off.
class AgendaCard final : public QWidget {
    Q_OBJECT
public:
    AgendaCard(bridge::Desk& desk, const QString& meeting, QWidget* parent = nullptr);

    void show(const MeetingView& view);
    void added(); // what was typed stands on the agenda now
    void askQuestion(const QString& code); // with the keyboard in it
    void questionWritten();
    void takeFocus();

signals:
    void proposalAsked();
    void addAsked(const QString& typed); // a theme, or the code of a case
    void moveAsked(tandem::domain::AgendaItemId item, int place);
    void minutesAsked(tandem::domain::AgendaItemId item, std::int32_t minutes);
    void removeAsked(tandem::domain::AgendaItemId item);
    void consultationAdded(tandem::domain::ConsultationId question);
    void consultationOpened(tandem::domain::ConsultationId question);
    void questionAsked(const QString& code, const QString& text);
    void neededAsked(tandem::domain::AgendaItemId item, const std::vector<tandem::domain::PartyId>& parties);
    void allNeededAsked();
    void leaveOutAsked(tandem::domain::AgendaItemId item, const std::vector<tandem::domain::PersonId>& not_invited);
    void partsAsked(); // who may not hear of a case is not invited to it

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void makeRowTools();
    void makeAdder();
    void addKey(const QKeySequence& key, void (AgendaCard::*act)());
    void moveUp();
    void moveDown();
    void moveTo(int from, int to);
    void remove();
    void open(int row);
    void showRow();
    void showQuestion();
    void showBlocked(const MeetingView& view);
    std::optional<domain::AgendaItemId> chosen() const;

    bridge::Desk& m_desk;
    screen::Texts m_texts;
    widgets::Card* m_card;
    TimeBar* m_time;
    widgets::EmptyState* m_empty;
    AgendaModel* m_model;
    widgets::ListTable* m_table;
    RowDrag* m_drag;
    QWidget* m_row_tools;
    MinutesField* m_minutes;
    QPushButton *m_up, *m_down, *m_remove, *m_propose;
    NeededLine* m_needed;
    CompanyLine* m_company;
    widgets::NoticeBar *m_blocked, *m_notice;
    QuestionLine* m_question;
    QWidget* m_adder;
    AskedLine* m_asked;
    widgets::LineField* m_typed;
    screen::Drafts m_drafts;
    std::vector<std::string> m_without_question; // in the order of the agenda
    bool m_may_change = false;
};

} // namespace tandem::meetings
