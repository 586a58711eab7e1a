#pragma once
#include <QList>

class QWidget;

namespace tandem::screen {

// The Tab key goes as one reads: by the layouts, row by row, whenever the widgets were made. It is worked out at the key, because the
// chain that Qt keeps follows the making, and QWidget::setTabOrder() of Qt 6.4 can cut it into loops that Tab never leaves.

// Everything in `whole` that may take the keyboard, in the order of reading; hidden ones too.
QList<QWidget*> stopsAsRead(QWidget* whole);
bool takesTab(const QWidget* widget); // now: shown, enabled, and not for the mouse alone

// Scrolls what stands around it; what is larger than the room for it shows from its beginning.
void bringIntoSight(QWidget* widget);

// To the next one or the one before, round at the ends, and into sight. False when what has the keyboard is not part of `whole`.
bool focusNextAsRead(QWidget* whole, bool next);

} // namespace tandem::screen
