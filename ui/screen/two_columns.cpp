#include "screen/two_columns.h"

#include "widgets/theme.h"

#include <QVBoxLayout>

namespace tandem::screen {
namespace {

constexpr int side_by_side_from = 720, gap = 14; // pixels of the design

QVBoxLayout* column_in(QBoxLayout* line, int share) {
    auto* column = new QVBoxLayout;
    column->setSpacing(gap);
    column->addStretch(1);
    line->addLayout(column, share);
    return column;
}

} // namespace

TwoColumns::TwoColumns(QWidget* parent, int left_share, int right_share)
    : QWidget(parent),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_left(column_in(m_line, left_share)),
      m_right(column_in(m_line, right_share)) {
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(gap);
}

void TwoColumns::addLeft(QWidget* card) { m_left->insertWidget(m_left->count() - 1, card); }
void TwoColumns::addRight(QWidget* card) { m_right->insertWidget(m_right->count() - 1, card); }

void TwoColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto direction = width() < widgets::scaled(side_by_side_from) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_line->direction()) m_line->setDirection(direction);
}

} // namespace tandem::screen
