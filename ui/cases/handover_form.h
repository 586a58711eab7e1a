#pragma once
// Another network or a service takes the case over: what its coordinator gets, and on what ground (disclosure.md, "Handover"). The
// case stays ours until they said yes.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/consent.h"

namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::cases {

class SubjectChoice;

class HandoverForm final : public QObject {
    Q_OBJECT
public:
    HandoverForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void setSubjects(const std::vector<domain::CaseSubject>& subjects);
    void open(domain::SubjectId subject);
    // Without an id: it is a new one.
    Expected<domain::HandoverGround, QString> written() const;

private:
    void applyBasis();

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    screen::ChoiceBox* m_basis;
    SubjectChoice* m_subject;
    widgets::LineField *m_network, *m_coordinator;
    widgets::TextArea *m_motivation, *m_tried;
};

} // namespace tandem::cases
