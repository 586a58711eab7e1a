#pragma once
// What is needed, whether a volunteer can do it, and who does it: informal and formal help beside each other, equally strong (R71).
#include "cases/case_part.h"

class QComboBox;
class QPushButton;

namespace tandem::screen {
class ChoiceBox;
class RowList;
} // namespace tandem::screen

namespace tandem::cases {

class InformalForm;

class NeedsCard final : public CasePart {
    Q_OBJECT
public:
    NeedsCard(const screen::Tools& tools, const QString& code, QWidget* parent);
    void startAdding(); // the keyboard in the line for a new need

protected:
    void fill() override;
    void openRowDrafts() override;

private:
    void makeForm();
    void makeAddLine();
    void addRow(const domain::Need& need, int number);
    QWidget* doers(const domain::Need& need) const;
    QWidget* lookedAt(const domain::Need& need, const QString& number);
    void lookAt(const domain::Need& need);
    void saveInformal();
    void add();
    void edit(const domain::Need& need);
    void saveEdited();
    void save(const domain::Need& need);
    void remove(domain::NeedId id);
    void fillChoices();

    screen::RowList* m_rows;
    QWidget* m_add_line = nullptr;
    widgets::LineField* m_new_text = nullptr;
    screen::ChoiceBox* m_new_domain = nullptr;
    QPushButton* m_add = nullptr;
    screen::Drafts m_new_drafts;

    InformalForm* m_informal = nullptr;
    screen::FormPanel* m_form = nullptr;
    widgets::LineField *m_text = nullptr, *m_reason = nullptr;
    screen::ChoiceBox *m_domain = nullptr, *m_state = nullptr;
    domain::Need m_edited;
};

} // namespace tandem::cases
