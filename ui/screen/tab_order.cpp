#include "screen/tab_order.h"

#include "screen/screen.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace tandem::screen {
namespace {

void collect(QWidget* widget, QList<QWidget*>& found);

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

void collect(QLayout* layout, QList<QWidget*>& found) {
    for (auto* item : items_as_read(layout)) {
        if (item->layout()) collect(item->layout(), found);
        if (item->widget()) collect(item->widget(), found);
    }
}

void collect(QWidget* widget, QList<QWidget*>& found) {
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) found << widget;
    if (auto* scroller = qobject_cast<QScrollArea*>(widget)) {
        if (scroller->widget()) collect(scroller->widget(), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    }
}

} // namespace

void orderTabs(QWidget* whole) {
    QList<QWidget*> in_order;
    collect(whole, in_order);
    for (qsizetype i = 1; i < in_order.size(); ++i) QWidget::setTabOrder(in_order[i - 1], in_order[i]);
}

void orderTabsAround(const QWidget* part) {
    for (auto* around = part->parentWidget(); around; around = around->parentWidget())
        if (qobject_cast<Screen*>(around)) return orderTabs(around);
}

} // namespace tandem::screen
