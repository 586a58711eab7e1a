#include "widgets/tab_order.h"

#include <QWidget>

namespace tandem::widgets {
namespace {

bool is_stop(const QWidget* widget) { return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy(); }

QList<QWidget*> stops_in(QWidget* part) {
    QList<QWidget*> stops;
    if (is_stop(part)) stops << part;
    for (auto* next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain())
        if (is_stop(next) && part->isAncestorOf(next)) stops << next;
    return stops;
}

} // namespace

void orderTabs(const QList<QWidget*>& parts) {
    QWidget* before = nullptr;
    for (auto* part : parts) {
        for (auto* stop : stops_in(part)) {
            if (before) QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace tandem::widgets
