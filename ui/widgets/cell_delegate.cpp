#include "widgets/cell_delegate.h"

#include "widgets/chip_paint.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace tandem::widgets {
namespace {

constexpr int gap = 4;
constexpr int longest_measured = 200; // letters
constexpr int wraps = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeading) | static_cast<int>(Qt::AlignTop);

int top_padding() { return scaled(8); }

// Everything a cell shows, read once.
struct Cell {
    QList<ChipText> chips;
    QString text;
    QString detail;
    QFont font;
    bool muted = false;

    explicit Cell(const QModelIndex& index)
        : chips(index.data(ChipsRole).value<QList<ChipText>>()),
          text(index.data(Qt::DisplayRole).toString()),
          detail(index.data(DetailRole).toString()),
          font(index.data(StrongRole).toBool() ? strongTextFont() : textFont()),
          muted(index.data(MutedRole).toBool()) {}
};

struct PlacedChip {
    ChipText chip;
    QRect place;
};

struct Arranged {
    QList<PlacedChip> chips;
    QRect text; // beside the last chip, or below when there is no room
    QRect detail;
    int height = 0;
    int width = 0;
};

QSize text_size(const QString& text, const QFont& font, int width) {
    if (text.isEmpty()) return {};
    const QFontMetrics metrics(font);
    const QSize line(metrics.horizontalAdvance(text) + 1, metrics.height());
    if (width <= 0 || line.width() <= width) return line;
    return metrics.boundingRect(QRect(0, 0, width, 100'000), wraps, text).size();
}

// The chips flow, the text follows them, the detail stands below. Width 0: all on one line.
Arranged arranged(const Cell& cell, int width) {
    Arranged result;
    int x = 0;
    int y = 0;
    int line = 0;
    const auto next_line = [&] { x = 0, y += line + gap, line = 0; };
    for (const auto& chip : cell.chips) {
        const auto size = chipSize(chip.text, smallFont(), width);
        if (x > 0 && width > 0 && x + size.width() > width) next_line();
        result.chips.append({chip, QRect(QPoint(x, y), size)});
        x += size.width() + gap;
        line = std::max(line, size.height());
        result.width = std::max(result.width, x - gap);
    }
    if (!cell.text.isEmpty()) {
        auto size = text_size(cell.text, cell.font, width > 0 ? width : 0);
        if (x > 0 && width > 0 && x + size.width() > width) next_line();
        const int lowered = line > size.height() ? (line - size.height()) / 2 : 0;
        result.text = QRect(QPoint(x, y + lowered), size);
        line = std::max(line, size.height());
        result.width = std::max(result.width, x + size.width());
    }
    y += line;
    if (!cell.detail.isEmpty()) {
        const auto size = text_size(cell.detail, smallFont(), width);
        result.detail = QRect(QPoint(0, y + (y > 0 ? 2 : 0)), size);
        y = result.detail.bottom() + 1;
        result.width = std::max(result.width, size.width());
    }
    result.height = y;
    return result;
}

// Models give it as flags or as a number.
Qt::Alignment alignment_of(const QVariant& given) {
    return given.userType() == qMetaTypeId<Qt::Alignment>() ? given.value<Qt::Alignment>() : Qt::Alignment(given.toInt());
}

// Text that does not fit ends in an ellipsis at its last line; the accessible text has it whole.
void draw_text(QPainter& painter, const QRect& place, const QString& text, const QFont& font, Qt::Alignment alignment) {
    const QFontMetrics metrics(font);
    painter.setFont(font);
    if (place.height() < 2 * metrics.height()) {
        const auto flags = static_cast<int>(alignment & Qt::AlignHorizontal_Mask) | static_cast<int>(Qt::AlignTop);
        painter.drawText(place, flags | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, place.width()));
        return;
    }
    painter.drawText(place, wraps, text);
}

// The row behind the cell: the light line below it, and for the chosen row a fill, a bar before it and the ring of focus.
void paint_row(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto& c = colours();
    const auto& r = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) painter.fillRect(r, c.selected);
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.rowLine);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table) return;
    const int place = table->horizontalHeader()->visualIndex(index.column());
    const bool rtl = option.direction == Qt::RightToLeft;
    if (selected && place == 0) painter.fillRect(QRect(rtl ? r.right() - 2 : r.left(), r.top(), 3, r.height()), c.accent);
    if (!table->hasFocus() || table->currentIndex().row() != index.row()) return;
    const bool last = place == table->horizontalHeader()->count() - 1;
    painter.fillRect(QRect(r.left(), r.top(), r.width(), 2), c.focus);
    painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), c.focus);
    if (rtl ? last : place == 0) painter.fillRect(QRect(r.left(), r.top(), 2, r.height()), c.focus);
    if (rtl ? place == 0 : last) painter.fillRect(QRect(r.right() - 1, r.top(), 2, r.height()), c.focus);
}

} // namespace

int CellDelegate::oneLine() { return QFontMetrics(textFont()).height() + 2 * top_padding() + 1; }
int CellDelegate::twoLines() { return oneLine() + QFontMetrics(smallFont()).height() + 2; }

int CellDelegate::heightFor(const QModelIndex& index, int width) const {
    return std::max(oneLine(), arranged(Cell(index), std::max(1, width - 2 * side)).height + 2 * top_padding() + 1);
}

int CellDelegate::narrowest(const QModelIndex& index) const {
    const Cell cell(index);
    int widest = 0;
    for (const auto& chip : cell.chips) widest = std::max(widest, chipSize(chip.text, smallFont()).width());
    for (const auto& [text, font] : {std::pair{cell.text, cell.font}, {cell.detail, smallFont()}})
        for (const auto& word : text.left(longest_measured).split(QLatin1Char(' ')))
            widest = std::max(widest, QFontMetrics(font).horizontalAdvance(word) + 1);
    return widest + 2 * side + 1;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto placed = arranged(Cell(index), 0);
    return {placed.width + 2 * side + 1, std::max(oneLine(), placed.height + 2 * top_padding() + 1)};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& c = colours();
    painter->save();
    painter->setClipRect(option.rect);
    paint_row(*painter, option, index);

    const auto inside = option.rect.adjusted(side, 0, -side, -1);
    const Cell cell(index);
    const bool one_line_row = option.rect.height() <= oneLine() + 1;
    const auto placed = arranged(cell, one_line_row ? 0 : std::max(1, inside.width()));
    const bool single = placed.height <= QFontMetrics(cell.font).height() + scaled(6);
    const int top = inside.top() + (single ? (std::min(oneLine(), option.rect.height()) - 1 - placed.height) / 2 : top_padding());
    const auto on_screen = [&](QRect rect) {
        rect.translate(inside.left(), top);
        return QStyle::visualRect(option.direction, inside, rect);
    };
    for (const auto& [chip, place] : placed.chips) paintChip(*painter, on_screen(place), chip, smallFont());

    const auto alignment = alignment_of(index.data(Qt::TextAlignmentRole));
    const bool at_end = (alignment & (Qt::AlignRight | Qt::AlignTrailing)) != Qt::Alignment();
    painter->setPen(cell.muted ? c.mutedText : c.text);
    auto text = on_screen(placed.text);
    if (option.direction == Qt::LeftToRight)
        text.setRight(inside.right());
    else
        text.setLeft(inside.left());
    if (!cell.text.isEmpty())
        draw_text(*painter, text, cell.text, cell.font, QStyle::visualAlignment(option.direction, at_end ? Qt::AlignRight : Qt::AlignLeft));
    painter->setPen(c.mutedText);
    auto detail = on_screen(placed.detail);
    detail.setWidth(std::min(detail.width(), inside.width()));
    if (!cell.detail.isEmpty())
        draw_text(*painter, detail, cell.detail, smallFont(), QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->restore();
}

} // namespace tandem::widgets
