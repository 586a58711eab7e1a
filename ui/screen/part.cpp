#include "screen/part.h"

#include "catalogue/problems.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tandem::screen {

Part::Part(const Tools& tools, const QString& place, const QString& object_name, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_place(place), m_card(new widgets::Card(this)) {
    setObjectName(object_name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

FormPanel* Part::makeForm(const QString& name, Opening open) {
    auto* form = new FormPanel(desk(), draftPlace(name), name, this);
    m_forms.push_back({form, std::move(open)});
    return form;
}

void Part::openDrafts() {
    if (!mayChange()) return;
    for (const auto& [form, open] : m_forms)
        if (open && form->drafts().any()) open();
    openRowDrafts();
}

void Part::forgetDrafts() {
    for (const auto& one : m_forms) one.form->drafts().forget();
}

void Part::complain(const workspace::Problem& problem) { emit complained(catalogue::sentence(problem)); }

void Part::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_texts.sayAgain();
    if (hasSomethingToShow()) fill();
}

} // namespace tandem::screen
