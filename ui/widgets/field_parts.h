#pragma once
// What the date and time field share.
class QLabel;
class QLineEdit;
class QString;

namespace tandem::widgets {

// A muted text inside a line edit, at its far end. The label is a child of the edit; it hides when there is no room beside what is
// typed. Call it again after each change of either text and of the size.
void placeInside(QLineEdit* edit, QLabel* label, const QString& text);

} // namespace tandem::widgets
