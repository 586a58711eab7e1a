#pragma once
// Another network or a service takes the case over: what its coordinator gets, and on what ground (disclosure.md, "Handover"). The
// case stays ours until they said yes.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/consent.h"

class QCheckBox;
class QLabel;

namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::cases {

class CategoryChips;
class SubjectChoice;

class HandoverForm final : public QObject {
    Q_OBJECT
public:
    HandoverForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void setCase(const CaseView& view);
    void open(domain::SubjectId subject);
    // Without an id: it is a new one.
    Expected<domain::HandoverGround, QString> written() const;
    // One that was typed and goes into the directory of the region, without an id.
    std::optional<domain::NeighbourNetwork> newNeighbour() const;

private:
    void makeFields();
    void applyNeighbour();
    const domain::NeighbourNetwork* neighbour() const; // null: one that is typed
    void applySubject();
    void applyBasis();
    void offerBases();
    Expected<domain::HandoverBasis, QString> basis() const;

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    screen::ChoiceBox *m_neighbour, *m_basis, *m_consent;
    QLabel* m_about_them;
    QCheckBox* m_keep;
    SubjectChoice* m_subject;
    CategoryChips* m_lines;
    QLabel* m_no_yes;
    widgets::LineField *m_network = nullptr, *m_coordinator = nullptr;
    widgets::TextArea *m_motivation = nullptr, *m_tried = nullptr;
    CaseView m_view;
};

} // namespace tandem::cases
