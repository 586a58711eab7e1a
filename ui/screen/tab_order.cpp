#include "screen/tab_order.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace tandem::screen {
namespace {

constexpr auto settle_time = std::chrono::milliseconds(50);

QList<QLayoutItem*> items_as_read(QLayout* layout) {
    struct Placed {
        int row, column;
        QLayoutItem* item;
    };
    QList<Placed> placed;
    auto* grid = qobject_cast<QGridLayout*>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = i, column = 0, rows = 0, columns = 0;
        if (grid) grid->getItemPosition(i, &row, &column, &rows, &columns);
        placed.append({row, column, layout->itemAt(i)});
    }
    std::ranges::stable_sort(placed, {}, [](const Placed& one) { return std::pair(one.row, one.column); });
    QList<QLayoutItem*> items;
    for (const auto& one : placed) items << one.item;
    return items;
}

void parts_of(QLayout* layout, QList<QWidget*>& parts) {
    for (auto* item : items_as_read(layout)) {
        if (item->layout()) parts_of(item->layout(), parts);
        if (item->widget()) parts << item->widget();
    }
}

// What stands in no layout, such as the page of a scroll area, follows by its place.
QList<QWidget*> parts_as_read(QWidget* widget) {
    QList<QWidget*> parts, loose;
    if (widget->layout()) parts_of(widget->layout(), parts);
    const QSet<QWidget*> placed(parts.begin(), parts.end());
    for (auto* child : widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (!child->isWindow() && !placed.contains(child)) loose << child;
    std::ranges::stable_sort(loose, {}, [](const QWidget* one) { return std::pair(one->y(), one->x()); });
    return parts + loose;
}

void collect(QWidget* widget, QList<QWidget*>& stops) {
    const bool may_have_keyboard = widget->focusPolicy() != Qt::NoFocus || widget == QApplication::focusWidget();
    if (may_have_keyboard && !widget->focusProxy()) stops << widget;
    for (auto* part : parts_as_read(widget)) collect(part, stops);
}

} // namespace

void bringIntoSight(QWidget* widget) {
    constexpr int beside = 24; // pixels to see where it stands
    for (auto* around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto* scroller = qobject_cast<QScrollArea*>(around);
        if (!scroller || !scroller->widget()) continue;
        const QSize part = widget->size().boundedTo(scroller->viewport()->size() - QSize(2 * beside, 2 * beside)) / 2;
        const QPoint middle = widget->mapTo(scroller->widget(), QPoint(part.width(), part.height()));
        scroller->ensureVisible(middle.x(), middle.y(), part.width() + beside, part.height() + beside);
    }
}

QList<QWidget*> stopsAsRead(QWidget* whole) {
    QList<QWidget*> stops;
    collect(whole, stops);
    return stops;
}

bool takesTab(const QWidget* widget) { return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0; }

bool focusNextAsRead(QWidget* whole, bool next) {
    auto stops = stopsAsRead(whole);
    if (!next) std::ranges::reverse(stops);
    auto* focused = QApplication::focusWidget();
    const bool nowhere = !focused || focused->isAncestorOf(whole);
    const auto at = stops.indexOf(focused);
    if (at < 0 && !nowhere) return false;
    std::ranges::rotate(stops, stops.begin() + at + 1); // what follows comes first, what has the keyboard last
    const auto found = std::ranges::find_if(stops, takesTab);
    if (found == stops.end() || *found == focused) return false;
    (*found)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoSight(*found);
    // And once more when the layout has settled: rows that were just made still find their place.
    QTimer::singleShot(settle_time, *found, [found = *found] {
        if (found->hasFocus()) bringIntoSight(found);
    });
    return true;
}

} // namespace tandem::screen
