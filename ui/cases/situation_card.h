#pragma once
// How it goes, by the parts of life that matter here: a level in words and a sentence, the time before beside now (R37). No score (P11).
#include "cases/case_part.h"

class QPushButton;

namespace tandem::screen {
class ChoiceBox;
class RowList;
} // namespace tandem::screen

namespace tandem::cases {

class OneOfChips;

class SituationCard final : public CasePart {
    Q_OBJECT
public:
    SituationCard(const screen::Tools& tools, const QString& code, QWidget* parent);
    void startNoting(); // a part of life that is to be chosen

protected:
    void fill() override;
    void openRowDrafts() override;

private:
    void makeForm();
    void addRow(const workspace::SituationRow& row, int number);
    void note(const std::string& life_domain);
    void applyDomain();
    void save();

    screen::RowList* m_rows;
    QPushButton* m_add;
    screen::FormPanel* m_form = nullptr;
    screen::ChoiceBox* m_domain = nullptr;
    OneOfChips* m_level = nullptr;
    widgets::LineField* m_text = nullptr;
};

} // namespace tandem::cases
