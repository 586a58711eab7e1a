#pragma once
// Who somebody of a case is. Opening it is a look, journalled with its purpose; it is empty whenever it is not open.
#include "cases/case_part.h"
#include "workspace/identities.h"
#include "workspace/parties.h"

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class PersonPicker;
}

namespace tandem::cases {

class IdentityForm final : public QObject {
    Q_OBJECT
public:
    IdentityForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    // `works_here`: who they are in the network themselves, as an expert by experience (disclosure.md, cap 17).
    void open(const domain::Identity& identity, const std::optional<workspace::PersonHit>& works_here, const QString& draft_place);
    // Nothing of it stays in the window; what was typed is a draft in the file.
    void close();

    // A sentence when something cannot be, else the identity as it stands in the fields.
    Expected<domain::Identity, QString> written() const;
    std::optional<domain::PersonId> worksHere() const;

private:
    void makeFields();
    QList<widgets::LineField*> lines() const;

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    domain::Identity m_identity;
    widgets::LineField *m_given, *m_initials, *m_prefix, *m_family;
    widgets::DateField* m_birth;
    widgets::LineField *m_street, *m_number, *m_postcode, *m_town, *m_neighbourhood, *m_age_band, *m_phone, *m_email;
    widgets::TextArea* m_note;
    screen::PersonPicker* m_works_here;
};

} // namespace tandem::cases
