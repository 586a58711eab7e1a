#pragma once
// The step a case takes: open, aftercare until a day, closed with what came of it. Before it is closed it says what there still is to do.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/closing.h"

class QLabel;

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
    void openToClose(const CaseView& view);
    // A sentence when something is missing, else the state to become.
    Expected<domain::CaseState, QString> written() const;

private:
    void applyChoice();
    void fillStates(const CaseView& view);
    void askWhatIsOpen(domain::CaseId id);
    void sayWhatIsOpen();

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    screen::ChoiceBox *m_state, *m_outcome;
    widgets::DateField *m_since, *m_until, *m_closed_on;
    QLabel *m_blocks, *m_to_know;
    std::optional<workspace::BeforeClosing> m_open;
    domain::CaseState m_before;
};

std::string_view word_of(const domain::CaseState& state);
std::string_view word_of(const domain::Told& told);

} // namespace tandem::cases
