#pragma once
#include "consultations/consultation_view.h"
#include "screen/texts.h"
#include "widgets/card.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::screen {
class RowList;
}
namespace tandem::widgets {
class EmptyState;
}

namespace tandem::consultations {

// How far the question is on its way to a meeting.
struct Stand {
    int high = 0;         // words that still point to somebody
    bool empty = true;    // nothing is written
    bool checked = false; // exactly these words
    bool may_be_asked() const { return checked && high == 0 && !empty; }
};

// "Would a neighbour know who this is?", answered by a person; then the agenda that it goes on.
class CheckCard final : public QWidget {
    Q_OBJECT
public:
    explicit CheckCard(QWidget* parent = nullptr);

    void show(const ConsultationView& view);
    void showStand(const Stand& stand, bool may_change);
    void openAgendas(); // the list of meetings, with the keyboard in it
    void wasPutOn();    // the list is done with; the keyboard goes to the agenda it stands on now, once that is known

signals:
    void nobodyAsked();
    void maybeAsked(); // back to the text
    void meetingChosen(tandem::domain::MeetingId meeting);
    void meetingOpened(tandem::domain::MeetingId meeting); // one it stands on already
    void planAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeAnswers();
    void makeAgendas();
    void fillAhead();
    void fillMeetings();
    QString standWords() const;
    void sayStand();

    screen::Texts m_texts;
    ConsultationView m_view;
    Stand m_stand;
    widgets::Card* m_card;
    QLabel *m_state, *m_hint;
    QWidget* m_answers = nullptr;
    QPushButton *m_nobody, *m_maybe;
    screen::RowList* m_ahead;
    QWidget* m_agendas;
    QLabel* m_agendas_title;
    screen::RowList* m_meetings;
    widgets::EmptyState* m_no_meeting;
    bool m_was_put_on = false;
};

} // namespace tandem::consultations
