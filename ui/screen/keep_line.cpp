#include "screen/keep_line.h"

#include "widgets/labelled_field.h"
#include "widgets/line_field.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::screen {

KeepLine::KeepLine(bridge::Desk& desk, const QString& place, const QString& object_name, QWidget* parent)
    : QWidget(parent),
      m_reason(new widgets::LineField(this)),
      m_field(new widgets::LabelledField(QString(), m_reason, this)),
      m_keep(new QPushButton(this)),
      m_drafts(desk, place) {
    setObjectName(object_name);
    m_reason->setObjectName(object_name + QStringLiteral("Reason"));
    m_keep->setObjectName(object_name + QStringLiteral("Keep"));
    m_drafts.watch(m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_field);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    connect(m_keep, &QPushButton::clicked, this, &KeepLine::ask);
    connect(m_reason, &QLineEdit::returnPressed, this, &KeepLine::ask);
    retranslate();
    hide();
}

void KeepLine::open(const QString& words) {
    m_words = words;
    m_drafts.fill(m_reason, {});
    retranslate();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void KeepLine::ask() {
    const QString reason = m_reason->text().trimmed();
    m_field->setError(reason.isEmpty() ? tr("Write in a few words why.") : QString());
    if (reason.isEmpty()) return m_reason->setFocus(Qt::OtherFocusReason);
    emit keepAsked(m_words, reason);
}

void KeepLine::kept() {
    m_drafts.forget();
    hide();
}

void KeepLine::retranslate() {
    m_field->setLabel(tr("Why may “%1” stay?").arg(m_words));
    m_field->setHint(tr("For instance: thousands of people are called that here."));
    m_keep->setText(tr("Let it stay"));
}

void KeepLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
    hide();
    emit left();
}

void KeepLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace tandem::screen
