#include "consultations/text_card.h"

#include "widgets/announce.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/text_area.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::consultations {
namespace {

constexpr int longest_text = 400'000; // a report of hundreds of pages may be pasted, and is not cut off
constexpr int fewest_lines = 14, most_lines = 24;

} // namespace

TextCard::TextCard(QWidget* parent)
    : QWidget(parent), m_area(new widgets::TextArea(this)), m_summary(widgets::wrapLabel({}, this)), m_replace(new QPushButton(this)) {
    m_area->setObjectName("consultationText");
    m_area->setLongest(longest_text);
    m_area->setLines(fewest_lines, most_lines);
    m_summary->setObjectName("consultationSummary");
    m_replace->setObjectName("replaceAll");
    auto* card = new widgets::Card(this);
    auto* field = new widgets::LabelledField({}, m_area, card);
    m_texts.add([this, field] {
        field->setLabel(tr("Describe the situation so that nobody can be recognised"));
        widgets::describe(m_area, widgets::DescriptionPart::Keys, tr("Ctrl and full stop goes to the next words that are marked."));
        m_replace->setText(tr("Replace everything by neutral words"));
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_summary, 1);
    line->addWidget(m_replace);
    card->body()->addWidget(field);
    card->body()->addLayout(line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_replace, &QPushButton::clicked, this, &TextCard::replaceAllAsked);
}

void TextCard::setMayChange(bool may) {
    m_area->setReadOnly(!may);
    m_replace->setVisible(may);
}

void TextCard::showCounts(const QString& summary, bool any) {
    if (!any && m_replace->hasFocus()) m_area->setFocus(Qt::OtherFocusReason);
    m_replace->setEnabled(any);
    if (summary == m_summary->text()) return;
    m_summary->setText(summary);
    if (m_area->hasFocus())
        widgets::announce(m_summary, summary);
    else
        m_summary->setAccessibleName(summary);
}

void TextCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::consultations
