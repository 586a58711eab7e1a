#pragma once
// Who helps, with what, how far that goes and who stands behind it (R62, R65, R66, R69, R75). One form for volunteers and professionals:
// they are equals (R71).
#include "cases/case_view.h"
#include "screen/form_panel.h"

class QLabel;

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
class PartyPicker;
class PersonPicker;
} // namespace tandem::screen

namespace tandem::cases {

class DayChips;

class DeploymentForm final : public QObject {
    Q_OBJECT
public:
    DeploymentForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void setCase(const CaseView& view);
    // `row` with a nil id: a new one.
    void open(const workspace::DeploymentRow& row);
    // A sentence when something cannot be, else the deployment as it is written; its state is that of the form only when it is new.
    Expected<domain::Deployment, QString> written() const;

private:
    void makeWhoAndWhat();
    void makeHowFar();
    void makeBehind();
    screen::ChoiceBox* box(const char* name, screen::Saying label, bool full = false);
    void partyChosen();
    void showRoom(const domain::Party& party);
    void askForSupervisor();
    bool isNew() const { return m_edited.id.is_nil(); }
    domain::HelpKind kind() const;
    QString complaint() const;
    domain::DeploymentState firstState() const;

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    screen::ChoiceBox *m_need = nullptr, *m_kind = nullptr, *m_mode = nullptr, *m_goal = nullptr, *m_stands = nullptr;
    screen::PartyPicker* m_party = nullptr;
    screen::PersonPicker *m_helper = nullptr, *m_supervisor = nullptr;
    QLabel *m_room = nullptr, *m_ask_supervisor = nullptr;
    widgets::LineField *m_does = nullptr, *m_does_not = nullptr, *m_hours = nullptr, *m_weeks = nullptr;
    DayChips* m_days = nullptr;
    widgets::DateField *m_starts = nullptr, *m_ends = nullptr, *m_contract = nullptr;
    widgets::TextArea* m_alarms = nullptr;
    QHash<QString, QString> m_competences; // of the list: code and label
    domain::Deployment m_edited;
    bool m_is_complex = false, m_hides_kind = false;
};

} // namespace tandem::cases
