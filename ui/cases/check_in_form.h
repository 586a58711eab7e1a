#pragma once
// How it goes with who helps: how heavy it is, whether an agreed sign was seen, and a sentence (R67, R75).
#include "cases/case_view.h"
#include "screen/form_panel.h"

class QCheckBox;
class QLabel;

namespace tandem::cases {

class CategoryChips;
class OneOfChips;
class SuggestionLine;

class CheckInForm final : public QObject {
    Q_OBJECT
public:
    explicit CheckInForm(screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void setCase(const CaseView& view);
    void open(const workspace::DeploymentRow& row);
    Expected<workspace::NewCheckIn, QString> written() const; // or a sentence

private:
    void retranslate();

    screen::FormPanel* m_panel;
    OneOfChips* m_load;
    QCheckBox* m_alarm;
    QLabel* m_signs;
    widgets::TextArea* m_text = nullptr;
    SuggestionLine* m_suggestion = nullptr;
    CategoryChips* m_categories;
    domain::DeploymentId m_deployment;
};

} // namespace tandem::cases
