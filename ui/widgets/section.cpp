#include "widgets/section.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace tandem::widgets {

Section::Section(const QString& title, QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_title(wrapLabel(title, this)) {
    m_row->setContentsMargins(0, 8, 0, 0);
    m_row->setSpacing(8);
    m_title->setFont(cardTitleFont());
    m_row->addWidget(m_title, 1);
    setAccessibleName(title);
}

QString Section::title() const { return m_title->text(); }

void Section::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Section::setRightWidget(QWidget* widget) {
    if (m_right) m_right->deleteLater();
    m_right = widget;
    if (widget) m_row->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace tandem::widgets
