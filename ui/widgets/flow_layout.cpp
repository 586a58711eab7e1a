#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace tandem::widgets {

FlowLayout::FlowLayout(QWidget* parent, int horizontalGap, int verticalGap)
    : QLayout(parent), m_horizontal_gap(horizontalGap), m_vertical_gap(verticalGap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
    invalidate(); // a widget that is shown already would stay where it was
}

QLayoutItem* FlowLayout::itemAt(int index) const { return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr; }

QLayoutItem* FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const auto* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const { // all on one line
    QSize size(0, 0);
    for (const auto* item : m_items) {
        if (item->isEmpty()) continue;
        const auto hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (size.width() ? m_horizontal_gap : 0), std::max(size.height(), hint.height()));
    }
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arranged(rect, Only::Place);
}

int FlowLayout::arranged(const QRect& rect, Only only) const {
    const auto margins = contentsMargins();
    const auto area = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.x();
    int y = area.y();
    int line = 0;
    for (auto* item : m_items) {
        if (item->isEmpty()) continue;
        auto size = item->sizeHint();
        if (size.width() > area.width()) { // alone on its line, and it may wrap inside
            size.setWidth(std::max(area.width(), item->minimumSize().width()));
            if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        }
        if (line > 0 && x + size.width() > area.x() + area.width()) {
            x = area.x();
            y += line + m_vertical_gap;
            line = 0;
        }
        if (only == Only::Place) item->setGeometry(QStyle::visualRect(direction, area, QRect(QPoint(x, y), size)));
        x += size.width() + m_horizontal_gap;
        line = std::max(line, size.height());
    }
    return y + line - rect.y() + margins.bottom();
}

} // namespace tandem::widgets
