#pragma once
// Who comes along with the resident to one item, as the resident agreed (disclosure.md, "The answer"): hears that item and nothing else.
// Who it is stands nowhere.
#include "cases/case_part.h"
#include "workspace/case_items.h"

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

class CategoryChips;
class SubjectChoice;

class CompanionsCard final : public CasePart {
    Q_OBJECT
public:
    CompanionsCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void startAdding();

protected:
    void fill() override;

private:
    void makeCompanionForm();
    void put(const std::vector<workspace::CaseItem>& ahead);
    void addRow(const domain::Companion& companion, int number);
    void offerWho();
    QString whoIs(const domain::Companion& companion) const;
    QString meetingOf(domain::AgendaItemId item) const;
    void save();

    std::vector<workspace::CaseItem> m_ahead;
    screen::RowList* m_rows;
    QLabel* m_hint;
    QPushButton* m_add;
    screen::FormPanel* m_form = nullptr;
    screen::ChoiceBox *m_item = nullptr, *m_who = nullptr;
    SubjectChoice* m_with = nullptr;
    CategoryChips* m_about = nullptr;
    widgets::DateField* m_agreed = nullptr;
};

} // namespace tandem::cases
