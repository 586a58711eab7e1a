#pragma once
// "Wat doen we ermee?": each thing that can be done with a report now, as a button; what it still needs to know is asked right below.
#include "reports/report_part.h"

class QLabel;
class QPushButton;

namespace tandem::screen {
class ChoiceBox;
class PartyPicker;
} // namespace tandem::screen

namespace tandem::reports {

enum class Way { TakeUp, AskMore, WithoutName, Settle, PassOn, Leave, Back };

class TriageCard final : public ReportPart {
    Q_OBJECT
public:
    TriageCard(const screen::Tools& tools, const QString& id, QWidget* parent);

    void go(Way way);
    bool offers(Way way) const; // in this state
    void takeFocus();

protected:
    void fill() override;

private:
    void makeButtons();
    void makeForms();
    screen::FormPanel* addForm(const char* name, Way way);
    void fillOutcome();
    void open(Way way);
    void takeUp();
    void makeQuestion();
    void askMore();
    void settle();
    void passOn();
    void leaveIt();
    template <class Verb>
    void decide(Way way, Verb verb, const QString& sentence);

    QLabel *m_stands, *m_line, *m_hint;
    QPushButton* m_to_case;
    std::map<Way, QPushButton*> m_buttons;
    std::map<Way, screen::FormPanel*> m_forms;
    widgets::TextArea* m_question = nullptr;
    screen::PartyPicker* m_party = nullptr;
    screen::ChoiceBox *m_network = nullptr, *m_reason = nullptr;
    widgets::LineField *m_to = nullptr, *m_settle_line = nullptr, *m_pass_line = nullptr, *m_leave_line = nullptr;
};

} // namespace tandem::reports
