#pragma once
// What is known of a partner, and the form to change it.
#include "parties/party_part.h"

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::parties {

class AboutCard final : public PartyPart {
    Q_OBJECT
public:
    AboutCard(const screen::Tools& tools, const QString& id, QWidget* parent);
    void edit();

protected:
    void fill() override;

private:
    void makeForm();
    void makeFlags();
    void makeMore();
    QCheckBox* check(const char* name, screen::Saying text, screen::Saying meaning);
    screen::ChoiceBox* box(const char* name, screen::Saying label);
    void fillFacts();
    void fillEntries();
    void save();
    QString complaint() const;
    PartyChange written() const;

    QPushButton* m_edit;
    QWidget* m_facts;
    QGridLayout* m_grid;
    screen::FormPanel* m_form = nullptr;
    widgets::LineField *m_name = nullptr, *m_legal = nullptr, *m_area = nullptr, *m_channel = nullptr, *m_reach = nullptr,
                       *m_interpreter = nullptr, *m_funding = nullptr, *m_speaks_for = nullptr;
    widgets::TextArea* m_note = nullptr;
    screen::ChoiceBox *m_kind = nullptr, *m_staffing = nullptr, *m_sector = nullptr, *m_capacity = nullptr, *m_language = nullptr,
                      *m_contact = nullptr;
    QCheckBox *m_authority = nullptr, *m_sensitive = nullptr, *m_key_person = nullptr;
    widgets::DateField *m_joined = nullptr, *m_left = nullptr, *m_agreed = nullptr;
};

} // namespace tandem::parties
