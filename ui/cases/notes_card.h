#pragma once
// What is known, in lines with a source of their own. How much of them others see is decided per line elsewhere.
#include "cases/case_part.h"
#include "workspace/suggestions.h"

class QCheckBox;
class QPushButton;

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
class PartyPicker;
class RowList;
} // namespace tandem::screen

namespace tandem::cases {

class CategoryChips;
class SuggestionLine;

class NotesCard final : public CasePart {
    Q_OBJECT
public:
    NotesCard(const screen::Tools& tools, const QString& code, QWidget* parent);
    void startAdding();

protected:
    void fill() override;
    void openRowDrafts() override;

private:
    void makeForm();
    void makeAbout();
    void fillChoices();
    void fillAbout();
    workspace::NoteSuggestion chosenAbout() const;
    void addRow(const domain::Line& line, int number);
    QString sourceOf(const domain::Line& line) const;
    void edit(const domain::Line& line);
    void save();
    domain::LineSource chosenSource() const;

    screen::RowList* m_rows;
    QPushButton *m_add, *m_toggle;
    bool m_shows_all = false;
    screen::FormPanel* m_form = nullptr;
    widgets::TextArea* m_text = nullptr;
    SuggestionLine* m_suggestion = nullptr;
    CategoryChips *m_about = nullptr, *m_categories = nullptr;
    screen::ChoiceBox *m_kind = nullptr, *m_domain = nullptr, *m_source = nullptr;
    screen::PartyPicker* m_party = nullptr;
    widgets::DateField* m_noted = nullptr;
    QCheckBox *m_protected = nullptr, *m_secret = nullptr;
    domain::Line m_edited;
};

} // namespace tandem::cases
