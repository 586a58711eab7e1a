#pragma once
// Sharing without a yes, where the agreements of the table allow it: on what ground, and what was weighed (R56, P06).
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/consent.h"

namespace tandem::widgets {
class DateField;
class MultiPicker;
} // namespace tandem::widgets
namespace tandem::screen {
class ChoiceBox;
class PersonPicker;
} // namespace tandem::screen

namespace tandem::cases {

class SubjectChoice;

class CategoryChips;

class WeighForm final : public QObject {
    Q_OBJECT
public:
    WeighForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    // `choices`: of the lists "legal_basis", "special_data_exception", "secrecy_ground" and "category".
    void setChoices(const std::vector<domain::CaseSubject>& subjects, const std::map<std::string, std::vector<workspace::Choice>>& choices);
    void open(domain::SubjectId subject);
    // Without an id: it is a new one.
    Expected<domain::TaskGround, QString> written() const;

private:
    void addFields();
    Expected<domain::Told, QString> told(Day review) const;

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    SubjectChoice* m_subject;
    screen::ChoiceBox *m_basis, *m_exception, *m_secrecy;
    widgets::MultiPicker* m_to;
    CategoryChips* m_about;
    widgets::TextArea *m_interest = nullptr, *m_alternatives = nullptr, *m_minimum = nullptr;
    widgets::LineField *m_second_opinion = nullptr, *m_why_not_told = nullptr;
    screen::PersonPicker *m_second_by, *m_decided_by;
    widgets::DateField *m_told_on, *m_review;
};

} // namespace tandem::cases
