#pragma once
#include "screen/row_list.h"
#include "screen/texts.h"
#include "widgets/card.h"
#include "workspace/meetings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::meetings {

// What Tandem proposes for the agenda: open agreements first, then new cases, as long as there is time. All of it or one by one.
class ProposalCard final : public QWidget {
    Q_OBJECT
public:
    explicit ProposalCard(QWidget* parent = nullptr);

    void show(const workspace::Proposal& proposal);
    void takeFocus();
    bool waitsForQuestions() const; // of new cases, before they can be taken

signals:
    void takeAllAsked();
    void takeAsked(const tandem::workspace::ProposedRow& row);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow(const workspace::ProposedRow& row, int number);
    void fill();

    screen::Texts m_texts;
    workspace::Proposal m_proposal;
    widgets::Card* m_card;
    QLabel* m_why;
    screen::RowList* m_rows;
    QLabel* m_no_room_title;
    screen::RowList* m_no_room;
    QPushButton *m_all, *m_close;
};

} // namespace tandem::meetings
