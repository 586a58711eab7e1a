#include "widgets/empty_state.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tandem::widgets {

EmptyState::EmptyState(QWidget* parent) : EmptyState(QString(), QString(), parent) {}

EmptyState::EmptyState(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_title(wrapLabel({}, this)), m_text(mutedLabel({}, this)), m_step(new QPushButton(this)) {
    m_title->setFont(strongTextFont());
    m_step->setObjectName(QStringLiteral("emptyStep"));
    m_step->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(m_step, 0, Qt::AlignLeading);
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepChosen);
    setTexts(title, text);
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setStep(const QString& text) {
    m_step->setText(text);
    m_step->setVisible(!text.isEmpty());
}

} // namespace tandem::widgets
