#pragma once
// The rest of what is kept about a case, for who needs it.
#include "cases/case_view.h"
#include "screen/form_panel.h"

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
class PartyPicker;
class PersonPicker;
} // namespace tandem::screen

namespace tandem::cases {

class DetailsForm final : public QObject {
    Q_OBJECT
public:
    DetailsForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void open(const CaseView& view);
    // A sentence when something cannot be, else what to do to the case.
    Expected<CaseChange, QString> written() const;

private:
    screen::ChoiceBox* box(const char* name, screen::Saying label);
    void fillEntries(const CaseView& view);
    QString complaint() const;

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    screen::ChoiceBox *m_table, *m_urgency, *m_known, *m_entry, *m_frame, *m_preference, *m_duration, *m_complexity, *m_basis, *m_retention;
    screen::PartyPicker *m_brought_by, *m_responsible;
    screen::PersonPicker* m_director;
    widgets::DateField *m_collected, *m_opened;
    widgets::TextArea* m_motivation;
};

} // namespace tandem::cases
