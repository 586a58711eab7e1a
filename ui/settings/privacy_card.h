#pragma once
// What a network has to have in order before it shares anything: its privacy rules (R54), who answers for them, the privacy study.
#include "screen/part.h"
#include "settings/known.h"

class QLabel;
class QPushButton;

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::settings {

class PrivacyCard final : public screen::Part {
    Q_OBJECT
public:
    PrivacyCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void show(const Known& known);

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_known.has_value(); }

private:
    void makePrivacyForm();
    void open();
    void save();

    std::optional<Known> m_known;
    QLabel *m_rules, *m_officer, *m_study;
    QPushButton* m_change;
    screen::FormPanel* m_form = nullptr;
    widgets::LineField *m_officer_line = nullptr, *m_version = nullptr, *m_file = nullptr;
    widgets::DateField *m_since = nullptr, *m_study_on = nullptr;
    screen::ChoiceBox* m_stage = nullptr;
};

} // namespace tandem::settings
