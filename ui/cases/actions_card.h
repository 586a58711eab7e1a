#pragma once
// What was agreed: open actions first, late ones with the number of days. A new one goes in below them: what, who, when.
#include "cases/case_part.h"

class QPushButton;

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
class PersonPicker;
class RowList;
} // namespace tandem::screen

namespace tandem::cases {

class AddActionLine;
class CategoryChips;
class PaperPanel;

class ActionsCard final : public CasePart {
    Q_OBJECT
public:
    ActionsCard(const screen::Tools& tools, const QString& code, QWidget* parent);
    void startAdding(); // the keyboard in the line for a new one

signals:
    void said(const QString& sentence);

protected:
    void fill() override;
    void openRowDrafts() override;

private:
    void makeForm();
    void fillChoices();
    void addRow(const workspace::ActionRow& row, int number);
    QWidget* standing(const domain::ActionItem& action) const;
    QWidget* verbsOf(const workspace::ActionRow& row, int number);
    void offerStates(class QToolButton* more, const domain::ActionItem& action, const QString& number);
    void add(domain::ActionItem action);
    void edit(const workspace::ActionRow& row);
    void saveEdited();
    void finish(domain::ActionId id, const domain::ActionState& state);
    void remove(domain::ActionId id);

    void showNote(domain::ActionId id);

    screen::RowList* m_rows;
    PaperPanel* m_note;
    QPushButton* m_toggle_finished;
    AddActionLine* m_new;
    bool m_shows_finished = false;

    screen::FormPanel* m_form = nullptr;
    widgets::LineField *m_text = nullptr, *m_result = nullptr;
    screen::ChoiceBox *m_kind = nullptr, *m_need = nullptr;
    screen::PersonPicker* m_who = nullptr;
    CategoryChips* m_lines = nullptr; // what who does it needs to know
    widgets::DateField *m_due = nullptr, *m_remind = nullptr;
    domain::ActionItem m_edited;
};

} // namespace tandem::cases
