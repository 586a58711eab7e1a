#pragma once
// Can a volunteer, a neighbour or family do this? What came of looking, for one need (R63). Why not is the motivation for professional
// help.
#include "cases/case_view.h"
#include "screen/form_panel.h"

namespace tandem::screen {
class PartyPicker;
}

namespace tandem::cases {

class OneOfChips;

class InformalForm final : public QObject {
    Q_OBJECT
public:
    InformalForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void retranslate();
    void open(const domain::Need& need, const HelpView& help);
    // A sentence when something is missing; nothing chosen is not looked at (again).
    Expected<std::optional<domain::InformalFirstCheck>, QString> written() const;

private:
    void applyResult();

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    OneOfChips* m_result;
    screen::PartyPicker* m_party;
    widgets::LineField* m_why = nullptr;
};

std::string_view word_of(const domain::InformalFirstCheck& check);
// "✓ A volunteer can do this · Bezoekdienst", with the day in another line.
QString informal_result(const domain::InformalFirstCheck& check, const HelpView& help);
Day day_of(const domain::InformalFirstCheck& check);

} // namespace tandem::cases
