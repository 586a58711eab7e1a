#pragma once

class QWidget;

namespace tandem::screen {

// Tab goes as one reads: by the layouts, row by row, whenever the widgets were made. To be called again after rows were
// made anew or a panel went to another place.
void orderTabs(QWidget* whole);
// The same for the whole screen that the widget is part of.
void orderTabsAround(const QWidget* part);

} // namespace tandem::screen
