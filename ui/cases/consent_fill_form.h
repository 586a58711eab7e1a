#pragma once
// "Later aanvullen": what a yes did not say at once. What is left empty stays to be filled in.
#include "cases/consent_view.h"
#include "screen/form_panel.h"

class QWidget;

namespace tandem::widgets {
class ChipButton;
class DateField;
} // namespace tandem::widgets

namespace tandem::cases {

class ConsentFillForm final : public QObject {
    Q_OBJECT
public:
    ConsentFillForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    domain::ConsentEventId about() const { return m_about; }
    void open(const domain::ConsentEvent& event, const std::vector<workspace::Choice>& categories);
    Expected<workspace::FilledIn, QString> written() const;

private:
    void makeCategories(const std::vector<workspace::Choice>& categories);

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    domain::ConsentEventId m_about;
    widgets::LineField *m_words, *m_purpose;
    QWidget* m_categories;
    widgets::ChipButton* m_everything = nullptr;
    QList<widgets::ChipButton*> m_some; // object name of each: "category_" and its code
    widgets::DateField* m_until;
};

} // namespace tandem::cases
