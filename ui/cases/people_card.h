#pragma once
// Who the case is about, without names. Names show only while F6 or the button is held, and each look is journalled; they
// are gone from the window, and from what a screen reader can reach, as soon as it is let go.
#include "cases/case_part.h"
#include "workspace/identities.h"

class QLabel;
class QPushButton;

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
class RowList;
} // namespace tandem::screen

namespace tandem::cases {

class IdentityForm;

class PeopleCard final : public CasePart {
    Q_OBJECT
public:
    PeopleCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void showNames(); // journalled, then shown if it is still held
    void hideNames();
    void letGo(); // names and a form with a name are gone; what was typed in it is kept as a draft
    bool showsNames() const { return m_held; }
    void writeName(); // of the first subject

protected:
    void fill() override;

private:
    void makeForms();
    void addRow(const domain::CaseSubject& subject, int number);
    void put(const std::vector<domain::Identity>& identities);
    void editIdentity(domain::SubjectId subject);
    void saveIdentity();
    void edit(const domain::CaseSubject& subject);
    void addSubject();
    void saveSubject();
    domain::CaseSubject subjectInForm() const;
    void applyAge();

    screen::RowList* m_rows;
    QPushButton* m_add;
    QLabel* m_hint;
    std::map<domain::SubjectId, QLabel*> m_names;
    bool m_held = false;

    screen::FormPanel* m_form = nullptr;
    screen::ChoiceBox *m_role = nullptr, *m_age = nullptr, *m_authority = nullptr, *m_representative = nullptr;
    widgets::DateField* m_deceased = nullptr;
    domain::CaseSubject m_edited;
    IdentityForm* m_identity = nullptr;
    domain::CaseSubject m_named; // whose name is being written
};

} // namespace tandem::cases
