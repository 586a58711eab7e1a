#pragma once
#include "screen/place.h"
#include "today/seen.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::screen {
class RowList;
}
namespace tandem::widgets {
class Card;
}

namespace tandem::today {

// Who reported something and still hears something back (R31): one of three fixed sentences, said by a person. Here one notes
// which one it was; through a coordinator it is done once the volunteer heard it too.
class FeedbackCard final : public QWidget {
    Q_OBJECT
public:
    explicit FeedbackCard(QWidget* parent = nullptr);

    void show(const Seen& seen);

signals:
    void leadTo(const tandem::screen::Place& place);
    void given(const tandem::domain::ReportId& report, tandem::domain::ReporterSentence sentence);

private:
    QWidget* makePanel();
    void addRow(const workspace::OwedFeedback& owed, bool may_change);
    QPushButton* makeButton(const workspace::OwedFeedback& owed, const QString& day);
    void openFor(const workspace::OwedFeedback& owed);
    void closePanel();

    widgets::Card* m_card;
    QLabel *m_intro, *m_nothing, *m_more, *m_question = nullptr;
    screen::RowList* m_rows;
    QWidget* m_panel = nullptr;
    QList<QPushButton*> m_sentences; // in the order of ReporterSentence
    QPushButton *m_open = nullptr, *m_leave = nullptr;
    domain::ReportId m_report;
    QPointer<QWidget> m_opener; // what the keyboard goes back to
};

} // namespace tandem::today
