#pragma once
// What a text seems to be about, in one line below it, while somebody types. It changes nothing by itself: one press, or Alt+Enter in the
// form, and it holds (disclosure.md, Line).
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/suggestions.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace tandem::cases {

class SuggestionLine final : public QWidget {
    Q_OBJECT
public:
    // `chosen` says what the form holds already: that is not asked again.
    using Chosen = std::function<workspace::NoteSuggestion()>;
    // `object_name` is the start of the names of its parts: "noteSuggestionConfirm".
    SuggestionLine(const QString& object_name, widgets::TextArea* text, Chosen chosen, QWidget* form);

    void setCase(const CaseView& view);
    void setCategoriesOnly(); // of a form that asks for nothing else

signals:
    void confirmed(const tandem::workspace::NoteSuggestion& suggestion);

protected:
    void changeEvent(QEvent* event) override;

private:
    void look();
    void confirm();
    QString sentence() const;

    widgets::TextArea* m_text;
    Chosen m_chosen;
    bool m_categories_only = false;
    QLabel* m_label;
    QPushButton* m_confirm;
    std::vector<domain::CaseSubject> m_subjects;
    std::vector<workspace::Choice> m_categories;
    workspace::NoteSuggestion m_new; // suggested and not chosen yet
};

// Both together, each once.
workspace::NoteSuggestion joined(const workspace::NoteSuggestion& one, const workspace::NoteSuggestion& other);

} // namespace tandem::cases
