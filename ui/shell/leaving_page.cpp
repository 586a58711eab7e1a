#include "shell/leaving_page.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::shell {

LeavingPage::LeavingPage(bridge::Task& task, QWidget* parent) : QWidget(parent) {
    setObjectName("leavingPage");
    auto* title = new QLabel(tr("Making a backup first…"), this);
    title->setFont(widgets::cardTitleFont());
    auto* bar = new QProgressBar(this);
    bar->setObjectName("leavingProgress");
    bar->setRange(0, 100);
    bar->setAccessibleName(title->text());
    bar->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto* skip = new QPushButton(tr("Close without a backup"), this);
    skip->setObjectName("leavingSkip");
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(bar), static_cast<QWidget*>(skip)})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(&task, &bridge::Task::progressed, bar, &QProgressBar::setValue);
    connect(skip, &QPushButton::clicked, &task, [&task] { task.cancel(); });
}

} // namespace tandem::shell
