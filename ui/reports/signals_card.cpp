#include "reports/signals_card.h"

#include "widgets/card.h"
#include "widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::reports {
namespace {

const QString bullet = QStringLiteral("•  ");

} // namespace

SignalsCard::SignalsCard(QWidget* parent) : QWidget(parent), m_card(new widgets::Card(this)) {
    setObjectName("signalsCard");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_texts.add([this] { m_card->setTitle(tr("What to look for")); });
    m_card->body()->addWidget(m_texts.on(widgets::mutedLabel({}, m_card), [] {
        return tr("You need not know what is the matter. Write what you see and hear, in your own words.");
    }));
    addSignal([] { return tr("Mail piles up, or is not opened"); });
    addSignal([] { return tr("Curtains stay closed in daytime, the bins stay inside"); });
    addSignal([] { return tr("Somebody no longer comes where they always came"); });
    addSignal([] { return tr("Somebody looks different: thinner, tired, less cared for"); });
    addSignal([] { return tr("Quarrels or noise, or a silence that was not there before"); });
    addSignal([] { return tr("Appointments, medicine or bills get mixed up"); });
    addSignal([] { return tr("Who cares for somebody is worn out, or has to do it alone"); });
    addSignal([] { return tr("A child, a pet or the house gets too little care"); });
    auto* doubt = m_texts.on(widgets::wrapLabel({}, m_card), [] { return tr("In doubt? First ask a question without a name."); });
    m_card->body()->addSpacing(8);
    m_card->body()->addWidget(doubt);
    auto* ask = m_texts.on(new QPushButton(m_card), [] { return tr("Question without a name"); });
    ask->setObjectName("askWithoutName");
    m_card->body()->addWidget(ask, 0, Qt::AlignLeading);
    connect(ask, &QPushButton::clicked, this, &SignalsCard::questionAsked);
}

void SignalsCard::addSignal(screen::Saying text) {
    auto* line = widgets::wrapLabel({}, m_card);
    m_texts.add([line, text = std::move(text)] { line->setText(bullet + text()); });
    m_card->body()->addWidget(line);
}

} // namespace tandem::reports
