#include "consultations/typed_text.h"

#include "widgets/text_area.h"
#include "widgets/text_cleaning.h"

namespace tandem::consultations {
namespace {

// A field gives back a hard space as an ordinary one; that is no change of anybody's.
QString as_shown(const std::string& stored) {
    return widgets::cleanText(QString::fromStdString(stored)).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace

TypedText::TypedText(widgets::TextArea* area, screen::Drafts& drafts) : QObject(area), m_area(area), m_drafts(drafts) {
    m_drafts.watch(area);
}

void TypedText::show(const std::string& stored) {
    if (m_filled && stored == m_stored) return;
    const bool typed = m_filled && isChanged();
    m_stored = stored;
    m_shown = as_shown(stored);
    if (!typed) m_drafts.fill(m_area, m_shown);
    m_filled = true;
    rebase();
}

void TypedText::saved(const std::string& text) {
    m_stored = text;
    m_shown = as_shown(text);
    rebase();
}

void TypedText::rebase() { m_drafts.rebase(m_area, isChanged() ? m_shown : m_area->text()); }

bool TypedText::isChanged() const { return m_area->text().trimmed() != m_shown.trimmed(); }

std::string TypedText::text() const { return change().value_or(m_stored); }

std::optional<std::string> TypedText::change() const {
    return isChanged() ? std::optional(m_area->text().trimmed().toStdString()) : std::nullopt;
}

} // namespace tandem::consultations
