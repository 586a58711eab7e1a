#include "screen/header.h"

#include "widgets/flow_layout.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::screen {
namespace {

// One stop for the keyboard, with one link: QLabel itself stops twice on the way forth and holds Shift+Tab.
class WayLabel final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
    void keyPressEvent(QKeyEvent* event) override {
        const auto key = event->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Space) return QLabel::keyPressEvent(event);
        emit linkActivated(QStringLiteral("#"));
    }
    void paintEvent(QPaintEvent* event) override {
        QLabel::paintEvent(event);
        if (!hasFocus()) return;
        QPainter painter(this);
        painter.setPen(QPen(widgets::colours().focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

} // namespace
Header::Header(QWidget* parent)
    : QWidget(parent),
      m_way(new WayLabel(this)),
      m_title(new QLabel(this)),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)),
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
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addLayout(left, 1);
    m_line->addLayout(m_right);
}

void Header::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_title->setToolTip(title); // whole, also beside an open manual in large letters
    m_title->setFont(widgets::titleFont());
    fitTitle();
}

// On one line where there is room for that; the buttons stand below it when they leave too little.
void Header::fitTitle() {
    constexpr int gaps = 36;
    const int wanted = m_title->fontMetrics().horizontalAdvance(title()) + 1;
    const int beside_title = width() - m_beside->minimumSize().width() - gaps;
    const bool fits = wanted <= beside_title - m_right->minimumSize().width();
    m_line->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int width_of_title = std::clamp(wanted, 0, std::max(beside_title, 0));
    m_title->setMinimumWidth(width_of_title);
    m_title->setMinimumHeight(width_of_title < wanted ? m_title->heightForWidth(std::max(width_of_title, 1)) : 0);
}

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
