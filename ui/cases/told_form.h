#pragma once
// Whether the resident knows about the case: when and how it was said, or why not yet and when we look again (R55).
#include "cases/case_view.h"
#include "screen/form_panel.h"

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::cases {

class ToldForm final : public QObject {
    Q_OBJECT
public:
    ToldForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void open(const domain::Told& told);
    Expected<domain::Told, QString> written() const;

private:
    void applyChoice();

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    screen::ChoiceBox* m_told;
    widgets::DateField *m_on, *m_review;
    widgets::LineField* m_how;
    widgets::TextArea* m_reason;
    domain::Told m_before;
};

} // namespace tandem::cases
