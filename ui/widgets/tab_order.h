#pragma once
#include <QList>

class QWidget;

namespace tandem::widgets {

// The Tab key goes through these in this order, and inside each as it was. For parts whose contents are made anew: a new
// widget stands at the end of its window's order, wherever it is put.
void orderTabs(const QList<QWidget*>& parts);

} // namespace tandem::widgets
