#pragma once
// A no, or a yes that is taken back or becomes smaller: for everybody, or for some (R53). It holds at once.
#include "cases/consent_form.h"

namespace tandem::cases {

class CategoryChips;
class SubjectChoice;

enum class ConsentEnds { Refused, Withdrawn, Narrowed };

class ConsentEndForm final : public QObject {
    Q_OBJECT
public:
    ConsentEndForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    ConsentEnds kind() const { return m_kind; }
    void setSubjects(const std::vector<domain::CaseSubject>& subjects);
    void setCategories(const std::vector<workspace::Choice>& categories);
    void open(ConsentEnds kind, domain::SubjectId subject);
    Expected<workspace::ConsentEnd, QString> written() const;

private:
    QString forWhom() const;
    QString saveText() const;

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    ConsentEnds m_kind{};
    SubjectChoice* m_subject;
    widgets::DateField* m_on;
    RecipientChips* m_for;
    CategoryChips* m_about;
    widgets::LineField* m_reason;
};

} // namespace tandem::cases
