// How wide the columns of a ListTable are, and how high its rows and the whole of it.
#include "widgets/cell_delegate.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace tandem::widgets {
namespace {

constexpr int rows_measured = 50;

} // namespace

void ListTable::setWideColumn(int column) {
    m_wide = column;
    size_columns();
}

void ListTable::setColumnLetters(int column, int letters) {
    m_letters.insert(column, letters);
    size_columns();
}

void ListTable::setColumnWidth(int column, int width) {
    m_own_widths = true;
    QTableView::setColumnWidth(column, width);
}

void ListTable::setHeights(Heights heights) {
    m_heights = heights;
    size_columns();
    size_rows();
}

void ListTable::setGrowsWithRows() {
    m_grows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

int ListTable::row_height() const { return m_heights == Heights::TwoLines ? CellDelegate::twoLines() : CellDelegate::oneLine(); }

void ListTable::size_rows() {
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(row_height());
    if (m_heights == Heights::ByContent && model()) {
        const auto* delegate = static_cast<const CellDelegate*>(itemDelegate());
        for (int row = 0; row < model()->rowCount(); ++row) {
            int height = row_height();
            for (int column = 0; column < model()->columnCount(); ++column)
                height = std::max(height, delegate->heightFor(model()->index(row, column), columnWidth(column)));
            if (rowHeight(row) != height) setRowHeight(row, height);
        }
    }
    if (m_grows) updateGeometry();
}

int ListTable::fitting_width(int column) const {
    const int header = horizontalHeader()->sectionSizeHint(column);
    if (m_letters.contains(column))
        return std::max(header, QFontMetrics(textFont()).averageCharWidth() * m_letters.value(column) + 2 * CellDelegate::side);
    int width = header;
    const QStyleOptionViewItem option;
    for (int row = 0; row < std::min(model()->rowCount(), rows_measured); ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
    return std::min(width, std::max(header, viewport()->width() / 2));
}

int ListTable::least_width(int column) const {
    int width = horizontalHeader()->sectionSizeHint(column);
    const auto* delegate = static_cast<const CellDelegate*>(itemDelegate());
    for (int row = 0; row < std::min(model()->rowCount(), rows_measured); ++row)
        width = std::max(width, delegate->narrowest(model()->index(row, column)));
    return std::min(width, std::max(horizontalHeader()->sectionSizeHint(column), viewport()->width() / 2));
}

// Where cells wrap, the columns give way from the left until all fit; elsewhere the table scrolls sideways.
void ListTable::give_way(int missing, int wide) {
    for (int column = 0; column < model()->columnCount() && missing > 0; ++column) {
        if (column == wide || isColumnHidden(column)) continue;
        const int now = columnWidth(column);
        const int narrower = std::min(now, std::max(now - missing, least_width(column)));
        horizontalHeader()->resizeSection(column, narrower);
        missing -= now - narrower;
    }
}

// Named columns get their letters, the wide one the rest, the others what their header and first rows take. Widths that somebody
// set stay; the wide column still fills what is left.
void ListTable::size_columns() {
    if (!model()) return;
    const QScopedValueRollback sizing(m_sizing, true);
    auto* header = horizontalHeader();
    const int columns = model()->columnCount();
    const int wide = m_wide >= 0 && m_wide < columns ? m_wide : columns - 1;
    int left = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        if (column == wide || isColumnHidden(column)) continue;
        if (!m_own_widths) header->resizeSection(column, fitting_width(column));
        left -= columnWidth(column);
    }
    if (wide < 0) return;
    const int least = std::max(least_width(wide), QFontMetrics(textFont()).averageCharWidth() * 16);
    if (left < least && m_heights == Heights::ByContent && !m_own_widths) give_way(least - left, wide);
    header->resizeSection(wide, std::max(left, least));
}

int ListTable::content_height() const {
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    for (int row = 0; model() && row < model()->rowCount(); ++row) height += rowHeight(row);
    return height + 2 * frameWidth() + (horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0);
}

QSize ListTable::sizeHint() const {
    const auto hint = QTableView::sizeHint();
    return m_grows ? QSize(hint.width(), content_height()) : hint;
}
QSize ListTable::minimumSizeHint() const {
    const auto hint = QTableView::minimumSizeHint();
    return m_grows ? QSize(hint.width(), content_height()) : hint;
}

} // namespace tandem::widgets
