#include "widgets/progress_panel.h"

#include "widgets/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace tandem::widgets {

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent), m_text(wrapLabel({}, this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this)) {
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancelAsked);
}

void ProgressPanel::setText(const QString& text) {
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void ProgressPanel::setPercent(int percent) {
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(std::clamp(percent, 0, 100));
}

int ProgressPanel::percent() const { return m_bar->maximum() == 0 ? -1 : m_bar->value(); }
void ProgressPanel::setCancellable(bool can) { m_cancel->setVisible(can); }

} // namespace tandem::widgets
