#include "screen/drafts.h"

#include "widgets/line_field.h"
#include "widgets/text_area.h"

#include <algorithm>

namespace tandem::screen {

Drafts::Drafts(bridge::Desk& desk, QString place, QObject* parent) : QObject(parent), m_desk(desk), m_place(std::move(place)) {}

QString Drafts::nameOf(const QObject* field) const { return m_place + QLatin1Char('/') + field->objectName(); }

void Drafts::typed(const QObject* field, const QString& text) {
    if (m_filling) return;
    m_desk.keepDraft(nameOf(field), text == m_saved.value(field) ? QString() : text);
}

void Drafts::watch(widgets::LineField* field) {
    m_saved.insert(field, {});
    // After the field's own slot: what does not fit has been refused by then.
    connect(field, &QLineEdit::textEdited, this, [this, field] { typed(field, field->text()); });
}

void Drafts::watch(widgets::TextArea* field) {
    m_saved.insert(field, {});
    connect(field, &QPlainTextEdit::textChanged, this, [this, field] { typed(field, field->toPlainText()); });
}

template <class Field>
void Drafts::show(Field* field, const QString& saved) {
    m_saved.insert(field, saved);
    const QString draft = m_desk.draft(nameOf(field));
    pause([&] { field->setText(draft.isEmpty() ? saved : draft); });
}

void Drafts::pause(const std::function<void()>& change) {
    m_filling = true;
    change();
    m_filling = false;
}

void Drafts::fill(widgets::LineField* field, const QString& saved) { show(field, saved); }
void Drafts::fill(widgets::TextArea* field, const QString& saved) { show(field, saved); }

void Drafts::rebase(widgets::TextArea* field, const QString& saved) {
    m_saved.insert(field, saved);
    typed(field, field->text());
}

void Drafts::forgetSaved() {
    for (auto& saved : m_saved) saved.clear();
}

bool Drafts::any() const {
    const auto fields = m_saved.keys();
    return std::ranges::any_of(fields, [this](const QObject* field) { return !m_desk.draft(nameOf(field)).isEmpty(); });
}

void Drafts::forget() {
    for (const auto* field : m_saved.keys()) m_desk.keepDraft(nameOf(field), {});
}

} // namespace tandem::screen
