#pragma once
// The people who come for a partner, each with a role of their own (R47).
#include "parties/party_part.h"

class QPushButton;

namespace tandem::widgets {
class DateField;
}

namespace tandem::screen {
class ChoiceBox;
class RowList;
} // namespace tandem::screen

namespace tandem::parties {

class PeopleCard final : public PartyPart {
    Q_OBJECT
public:
    PeopleCard(const screen::Tools& tools, const QString& id, QWidget* parent);
    void startAdding();

protected:
    void fill() override;
    void openRowDrafts() override;

private:
    void makeForm();
    void addRow(const workspace::PartyPerson& one, int number);
    void edit(const workspace::PartyPerson& one);
    void save();
    bool mayNeedAgreement() const;
    QString complaint() const;
    void makeContact(domain::PersonId person);

    screen::RowList* m_rows;
    QPushButton* m_add;
    screen::FormPanel* m_form = nullptr;
    widgets::LineField *m_name = nullptr, *m_function = nullptr, *m_phone = nullptr, *m_email = nullptr;
    widgets::TextArea* m_note = nullptr;
    screen::ChoiceBox *m_role = nullptr, *m_help = nullptr, *m_secrecy = nullptr;
    widgets::DateField* m_agreed = nullptr;
    workspace::PartyPerson m_edited;
};

} // namespace tandem::parties
