#pragma once
#include "screen/screen.h"
#include "screen/texts.h"
#include "workspace/networks.h"

namespace tandem::screen {
class ChoiceBox;
class FormPanel;
} // namespace tandem::screen
namespace tandem::widgets {
class LineField;
}

namespace tandem::parties {

// A new partner. Only its name is needed (R17).
class NewPartyScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit NewPartyScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    void makeForm();
    void fillWords();
    void showTables(const std::vector<workspace::TableRow>& tables);
    void add();

    screen::Texts m_texts;
    screen::FormPanel* m_form;
    widgets::LineField *m_name, *m_contact, *m_phone, *m_email;
    screen::ChoiceBox *m_kind, *m_staffing, *m_ring, *m_table;
};

} // namespace tandem::parties
