#pragma once
#include "screen/drafts.h"
#include "screen/screen.h"
#include "screen/texts.h"
#include "workspace/networks.h"

namespace tandem::screen {
class ChoiceBox;
class FormPanel;
class PartyPicker;
} // namespace tandem::screen
namespace tandem::widgets {
class LineField;
class TextArea;
} // namespace tandem::widgets

namespace tandem::cases {

// A new case. Every part may stay empty (R112).
class NewCaseScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit NewCaseScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    void makeForm();
    void showTables(const std::vector<workspace::TableRow>& tables);
    void fillWords();
    void start();

    screen::Texts m_texts;
    screen::FormPanel* m_form;
    widgets::TextArea *m_needs, *m_question;
    screen::ChoiceBox *m_urgency, *m_known, *m_table;
    screen::PartyPicker* m_brought_by;
};

} // namespace tandem::cases
