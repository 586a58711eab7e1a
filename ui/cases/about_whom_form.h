#pragma once
// About whom it was asked, and when; or whom a letter is for. Only asked where a case is about several people.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/letters.h"

namespace tandem::widgets {
class DateField;
}

namespace tandem::cases {

class SubjectChoice;

class AboutWhomForm final : public QObject {
    Q_OBJECT
public:
    AboutWhomForm(bridge::Desk& desk, screen::FormPanel* panel);

    struct Answer {
        domain::SubjectId subject;
        Day on; // today for a letter
    };
    screen::FormPanel* panel() const { return m_panel; }
    void setSubjects(const std::vector<domain::CaseSubject>& subjects);
    void open(std::optional<documents::Letter> letter, domain::SubjectId subject); // nothing: that it was asked
    const std::optional<documents::Letter>& letter() const { return m_letter; }
    Expected<Answer, QString> written() const;

private:
    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    std::optional<documents::Letter> m_letter;
    SubjectChoice* m_subject;
    widgets::DateField* m_on;
};

} // namespace tandem::cases
