#pragma once
// Somebody does not hear of this case, or its use is on hold: a tie, an objection, a shield, a restriction; or somebody else takes it
// over (disclosure.md, caps 8, 9 and 11). One form, as whoever notes it has one thing to say: not this one.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/privacy.h"

#include <variant>

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
class PartyPicker;
class PersonPicker;
} // namespace tandem::screen

namespace tandem::cases {

class SubjectChoice;

enum class BarrierKind { Tie, Objection, Shield, Restriction, Deputy };
QString label(BarrierKind kind);

// Without an id and without a case: it is a new one.
using Barrier = std::variant<domain::Tie, domain::Objection, domain::SafetyShield, domain::Restriction, domain::Deputy>;

class BarrierForm final : public QObject {
    Q_OBJECT
public:
    BarrierForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void setSubjects(const std::vector<domain::CaseSubject>& subjects);
    void open(domain::SubjectId subject);
    Expected<Barrier, QString> written() const;

private:
    BarrierKind kind() const;
    void applyKind();
    Expected<Barrier, QString> tie(domain::SubjectId subject) const;
    Expected<Barrier, QString> objection(domain::SubjectId subject) const;
    Expected<Barrier, QString> shield(domain::SubjectId subject) const;
    Expected<Barrier, QString> deputy() const;

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    screen::ChoiceBox* m_kind;
    SubjectChoice* m_subject;
    screen::ChoiceBox *m_tie, *m_for;
    screen::PersonPicker* m_person;
    screen::PartyPicker* m_party;
    widgets::DateField* m_until;
    widgets::LineField* m_reason;
};

} // namespace tandem::cases
