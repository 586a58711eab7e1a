#pragma once
// The step a case takes: open, aftercare until a day, closed with what came of it.
#include "cases/case_view.h"
#include "screen/form_panel.h"

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::cases {

class StateForm final : public QObject {
    Q_OBJECT
public:
    StateForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void open(const CaseView& view);
    // A sentence when something is missing, else the state to become.
    Expected<domain::CaseState, QString> written() const;

private:
    void applyChoice();

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    screen::ChoiceBox *m_state, *m_outcome;
    widgets::DateField *m_since, *m_until, *m_closed_on;
    domain::CaseState m_before;
};

std::string_view word_of(const domain::CaseState& state);
std::string_view word_of(const domain::Told& told);

} // namespace tandem::cases
