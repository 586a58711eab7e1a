#pragma once
#include <QStyledItemDelegate>

namespace tandem::widgets {

// Paints a cell of a ListTable: chips, a text, a second line, with a light line below the row.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // What it takes when the column is `width` wide: texts wrap and chips go on more lines.
    int heightFor(const QModelIndex& index, int width) const;
    int narrowest(const QModelIndex& index) const; // the width below which a word or a chip would break

    static constexpr int side = 8; // left and right of what a cell holds
    static int oneLine();
    static int twoLines();
};

} // namespace tandem::widgets
