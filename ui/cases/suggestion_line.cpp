#include "cases/suggestion_line.h"

#include "catalogue/words.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace tandem::cases {
namespace {

template <class Value>
bool holds(const std::vector<Value>& values, const Value& value) {
    return std::ranges::find(values, value) != values.end();
}

template <class Value>
void add_missing(std::vector<Value>& to, const std::vector<Value>& values) {
    for (const auto& value : values)
        if (!holds(to, value)) to.push_back(value);
}

} // namespace

workspace::NoteSuggestion joined(const workspace::NoteSuggestion& one, const workspace::NoteSuggestion& other) {
    auto both = one;
    add_missing(both.about, other.about);
    add_missing(both.categories, other.categories);
    both.secrecy = one.secrecy || other.secrecy;
    return both;
}

SuggestionLine::SuggestionLine(const QString& object_name, widgets::TextArea* text, Chosen chosen, QWidget* form)
    : QWidget(form), m_text(text), m_chosen(std::move(chosen)), m_label(widgets::wrapLabel({}, this)), m_confirm(new QPushButton(this)) {
    setObjectName(object_name);
    m_label->setObjectName(object_name + QStringLiteral("Text"));
    m_confirm->setObjectName(object_name + QStringLiteral("Confirm"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_label, 1);
    line->addWidget(m_confirm);
    connect(text, &QPlainTextEdit::textChanged, this, &SuggestionLine::look);
    connect(m_confirm, &QPushButton::clicked, this, &SuggestionLine::confirm);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* press = new QShortcut(QKeySequence(Qt::ALT | key), form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(press, &QShortcut::activated, this, &SuggestionLine::confirm);
    }
    hide();
}

void SuggestionLine::setCase(const CaseView& view) {
    m_subjects = view.shown.subjects;
    m_categories = view.choices.at("category");
    look();
}

void SuggestionLine::setCategoriesOnly() { m_categories_only = true; }

// Somebody who is alone in a case is who it is about: that is not asked.
void SuggestionLine::look() {
    auto found = workspace::suggestion_for(m_text->toPlainText().toStdString(), m_subjects);
    const auto chosen = m_chosen();
    const bool is_alone = m_subjects.size() < 2;
    std::erase_if(found.about, [&](const auto& subject) { return m_categories_only || is_alone || holds(chosen.about, subject); });
    std::erase_if(found.categories, [&](const auto& code) {
        return holds(chosen.categories, code) || std::ranges::find(m_categories, code, &workspace::Choice::code) == m_categories.end();
    });
    found.secrecy = found.secrecy && !chosen.secrecy && !m_categories_only;
    m_new = std::move(found);
    const QString said = sentence();
    m_label->setText(said);
    m_confirm->setText(tr("That is right  Alt+↵"));
    m_confirm->setAccessibleName(tr("That is right: %1").arg(said));
    setVisible(!said.isEmpty());
}

QString SuggestionLine::sentence() const {
    QStringList parts;
    for (const auto& subject : m_subjects)
        if (holds(m_new.about, subject.id)) parts << catalogue::label(subject.role).toLower();
    for (const auto& category : m_categories)
        if (holds(m_new.categories, category.code)) parts << QString::fromStdString(category.label).toLower();
    if (m_new.secrecy) parts << tr("professional secrecy");
    parts.removeDuplicates();
    return parts.isEmpty() ? QString() : tr("About: %1?").arg(parts.join(QStringLiteral(", ")));
}

void SuggestionLine::confirm() {
    if (isHidden()) return;
    const bool had_keyboard = m_confirm->hasFocus();
    if (had_keyboard) m_text->setFocus(Qt::OtherFocusReason); // it goes now, and the keyboard would go anywhere
    const auto held = m_new;
    emit confirmed(held);
    look();
}

void SuggestionLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) look();
}

} // namespace tandem::cases
