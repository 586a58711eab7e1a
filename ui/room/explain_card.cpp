#include "room/explain_card.h"

#include "widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tandem::room {

ExplainCard::ExplainCard(QWidget* parent)
    : QWidget(parent), m_card(new widgets::Card(this)), m_hint(widgets::mutedLabel({}, this)), m_names(widgets::strongLabel({}, this)),
      m_reasons(widgets::wrapLabel({}, this)) {
    m_names->setObjectName(QStringLiteral("explainNames"));
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_reasons->setObjectName(QStringLiteral("explainReasons"));
    m_reasons->setTextFormat(Qt::PlainText);
    for (QWidget* part : {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_names), static_cast<QWidget*>(m_reasons)}) m_card->body()->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hideExplanation();
    retranslate();
}

void ExplainCard::showExplanation(const QStringList& names, const QStringList& reasons) {
    m_explaining = true;
    m_names->setText(names.isEmpty() ? tr("No name known yet.") : names.join(QLatin1Char('\n')));
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_names->show();
    m_reasons->setVisible(!reasons.isEmpty());
    m_hint->hide();
}

// Nothing of it stays where a screen reader could find it.
void ExplainCard::hideExplanation() {
    m_explaining = false;
    for (auto* label : {m_names, m_reasons}) {
        label->clear();
        label->hide();
    }
    m_hint->show();
}

void ExplainCard::retranslate() {
    m_card->setTitle(tr("Names and why"));
    m_hint->setText(tr("This screen is as open as the room. Hold F6 to see the name and the reason. Each look is written in the logbook."));
}

} // namespace tandem::room
