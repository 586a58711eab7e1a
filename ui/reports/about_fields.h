#pragma once
// Who a report is about, as far as the reporter said so. All of it may stay empty; it stands apart from the worry.
#include "screen/form_panel.h"
#include "workspace/reports.h"

namespace tandem::widgets {
class DateField;
}

namespace tandem::reports {

class AboutFields final : public QObject {
    Q_OBJECT
public:
    AboutFields(bridge::Desk& desk, screen::FormPanel* panel);

    void setApplies(bool applies);
    bool anyDraft() const; // something half-typed was left
    void clear();
    void show(const domain::Identity& identity);

    // A sentence when something cannot be; nothing when nothing is filled in.
    Expected<std::optional<domain::Identity>, QString> written() const;
    // The same over what was known, of which there are no fields here for all.
    Expected<std::optional<domain::Identity>, QString> writtenOver(const domain::Identity& known) const;

private:
    QList<widgets::LineField*> lines() const;

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    widgets::LineField *m_given, *m_prefix, *m_family;
    widgets::DateField* m_birth;
    widgets::LineField *m_street, *m_number, *m_postcode, *m_town, *m_phone;
};

} // namespace tandem::reports
