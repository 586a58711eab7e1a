#pragma once
// Somebody tried to reach the resident: how, and what came of it. One try is no dead end: when nobody was reached there is a day to
// try again (R35).
#include "screen/form_panel.h"
#include "workspace/contacts.h"
#include "workspace/parties.h"

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class PersonPicker;
}

namespace tandem::cases {

class OneOfChips;

class AttemptForm final : public QObject {
    Q_OBJECT
public:
    AttemptForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void open(const domain::ContactAttempt& attempt, const std::string& by); // `by`: the name of who tried
    // A sentence when something is missing.
    Expected<domain::ContactAttempt, QString> written() const;

private:
    void fillChips();
    void applyResult();
    bool isDeadEnd() const;

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    OneOfChips *m_way, *m_result;
    widgets::DateField *m_on, *m_again;
    screen::PersonPicker* m_by;
    widgets::LineField* m_text;
    domain::ContactAttempt m_edited;
};

} // namespace tandem::cases
