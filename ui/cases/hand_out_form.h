#pragma once
// To whom a picture or a file goes: a partner, a person, somebody whom the case is about, or a network that takes it over. After that the
// place is chosen where it is saved for them.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/attachments.h"

namespace tandem::screen {
class ChoiceBox;
class PartyPicker;
class PersonPicker;
} // namespace tandem::screen

namespace tandem::cases {

class HandOutForm final : public QObject {
    Q_OBJECT
public:
    HandOutForm(bridge::Desk& desk, screen::FormPanel* panel);

    struct Receiver {
        domain::DisclosureAudience audience;
        QString name;
    };
    screen::FormPanel* panel() const { return m_panel; }
    void setCase(const CaseView& view);
    void open();
    // A sentence when nobody is chosen.
    Expected<Receiver, QString> written() const;

private:
    void applyKind();

    screen::FormPanel* m_panel;
    screen::ChoiceBox* m_to;
    screen::PartyPicker* m_party;
    screen::PersonPicker* m_person;
};

} // namespace tandem::cases
