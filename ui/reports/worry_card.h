#pragma once
#include "reports/report_part.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace tandem::screen {
class ChoiceBox;
class PersonPicker;
} // namespace tandem::screen

namespace tandem::reports {

// The worry in somebody's own words, and what is known of how it came in. No name of whom it is about.
class WorryCard final : public ReportPart {
    Q_OBJECT
public:
    WorryCard(const screen::Tools& tools, const QString& id, QWidget* parent);

    void edit();

protected:
    void fill() override;

private:
    void makeFields();
    screen::ChoiceBox* addBox(const char* name, screen::Saying label);
    QLabel* addFact(const char* name);
    void fillFacts();
    QString reporterInWords() const;
    void save();
    ReportChange written() const;

    QPushButton* m_edit;
    QLabel *m_worry_text, *m_received, *m_from, *m_seen, *m_at_table, *m_other_network, *m_called;
    screen::FormPanel* m_form;
    widgets::TextArea* m_worry = nullptr;
    screen::ChoiceBox *m_kind = nullptr, *m_place = nullptr, *m_urgency = nullptr, *m_phase = nullptr, *m_table = nullptr,
                      *m_network = nullptr;
    screen::PersonPicker *m_reporter = nullptr, *m_via = nullptr;
    QCheckBox* m_shielded = nullptr;
};

} // namespace tandem::reports
