#include "screen/header.h"

#include "widgets/flow_layout.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::screen {
Header::Header(QWidget* parent)
    : QWidget(parent),
      m_way(new QLabel(this)),
      m_title(new QLabel(this)),
      m_beside(new QHBoxLayout),
      m_right(new widgets::FlowLayout(nullptr, 12, 8)) {
    m_way->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_way->setObjectName("way");
    m_way->hide();
    connect(m_way, &QLabel::linkActivated, this, &Header::wayChosen);
    m_title->setObjectName("screenTitle");
    m_title->setFont(widgets::titleFont());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);

    auto* title_line = new QHBoxLayout;
    title_line->setSpacing(12);
    title_line->addWidget(m_title);
    title_line->addLayout(m_beside);
    title_line->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(m_way);
    left->addLayout(title_line);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(left, 1);
    line->addLayout(m_right);
}

void Header::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setFont(widgets::titleFont());
    fitTitle();
}

// On one line where there is room for it.
void Header::fitTitle() { m_title->setMinimumWidth(std::min(m_title->fontMetrics().horizontalAdvance(title()) + 1, width() / 2)); }

void Header::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTitle();
}

QString Header::title() const { return m_title->text(); }

void Header::setWay(const QString& first, const QString& rest) {
    const QString link = QStringLiteral("<a href=\"#\">%1</a>").arg(first.toHtmlEscaped());
    m_way->setText(rest.isEmpty() ? link : link + QStringLiteral(" › ") + rest.toHtmlEscaped());
    m_way->setVisible(!first.isEmpty());
    m_way->setAccessibleName(rest.isEmpty() ? first : first + QStringLiteral(" › ") + rest);
}

void Header::addBesideTitle(QWidget* widget) { m_beside->addWidget(widget, 0, Qt::AlignVCenter); }

QPushButton* Header::addButton(const QString& text, const QString& object_name, Strength strength) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(object_name);
    if (strength == Strength::Strong) widgets::setButtonKind(button, widgets::ButtonKind::Main);
    addRight(button);
    return button;
}

void Header::addRight(QWidget* widget) { m_right->addWidget(widget); }

} // namespace tandem::screen
