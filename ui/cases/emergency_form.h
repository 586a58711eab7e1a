#pragma once
// Danger, or a duty to report: who has to know, at once (disclosure.md, "Emergency and duty to report"). Nothing has to be filled in
// first; the reason may follow within a day.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/consent.h"

class QCheckBox;

namespace tandem::screen {
class ChoiceBox;
class PartyPicker;
} // namespace tandem::screen

namespace tandem::cases {

class SubjectChoice;

class EmergencyForm final : public QObject {
    Q_OBJECT
public:
    EmergencyForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void setSubjects(const std::vector<domain::CaseSubject>& subjects);
    void open(domain::CaseId case_file);
    Expected<workspace::NewEmergency, QString> written() const;

private:
    void applyRecipient();

    screen::FormPanel* m_panel;
    domain::CaseId m_case;
    std::vector<domain::CaseSubject> m_subjects;
    screen::ChoiceBox *m_to, *m_kind;
    SubjectChoice* m_subject;
    screen::PartyPicker* m_party;
    widgets::LineField* m_reason;
    QCheckBox* m_secrecy;
};

} // namespace tandem::cases
