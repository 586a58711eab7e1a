#pragma once
// "Laat iets weten": what the reporter heard and what is next, in three fixed sentences (R31); and whether they may be named as the
// source.
#include "reports/report_part.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace tandem::widgets {
class DateField;
}

namespace tandem::reports {

class MessageCard final : public ReportPart {
    Q_OBJECT
public:
    MessageCard(const screen::Tools& tools, const QString& id, QWidget* parent);

    void sayNext();
    void wantNothing();
    bool maySayNext() const;
    bool mayWantNothing() const;

protected:
    void fill() override;

private:
    void makeSource();
    void fillStanding();
    void fillButtons();
    void fillSource();
    bool maySay(domain::ReporterSentence sentence) const;
    void say(domain::ReporterSentence sentence);
    void agree(const std::optional<Day>& since);

    QLabel *m_standing, *m_due, *m_question, *m_next;
    QList<QPushButton*> m_sentences; // in the order of ReporterSentence
    QPushButton *m_heard, *m_nothing;
    QCheckBox* m_source;
    QLabel* m_since;
    QPushButton* m_other_day;
    screen::FormPanel* m_form = nullptr;
    widgets::DateField* m_day = nullptr;
};

} // namespace tandem::reports
