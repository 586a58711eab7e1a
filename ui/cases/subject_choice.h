#pragma once
// About whom a form is: the people of the case by their role. Who is alone there need not be chosen.
#include "cases/case_view.h"
#include "screen/choice_box.h"
#include "screen/form_panel.h"

namespace tandem::cases {

class SubjectChoice final : public screen::ChoiceBox {
    Q_OBJECT
public:
    SubjectChoice(const char* object_name, screen::FormPanel* panel);

    void setSubjects(const std::vector<domain::CaseSubject>& subjects);
    void choose(domain::SubjectId subject) { screen::ChoiceBox::choose(QString::fromStdString(subject.text())); }
    std::optional<domain::SubjectId> subject() const;

private:
    screen::FormPanel* m_panel;
};

} // namespace tandem::cases
