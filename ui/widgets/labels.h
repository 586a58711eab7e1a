#pragma once
// Labels of a few kinds, so that no screen sets fonts and wrapping by hand.
#include <QString>

class QLabel;
class QWidget;

namespace tandem::widgets {

// Each wraps, takes no more width than it gets, and can be read with the mouse.
QLabel* wrapLabel(const QString& text, QWidget* parent = nullptr);
QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr); // small and muted: explains
QLabel* errorLabel(QWidget* parent = nullptr);                      // hidden until showError

// These stand on one line.
QLabel* titleLabel(const QString& text, QWidget* parent = nullptr);
QLabel* strongLabel(const QString& text, QWidget* parent = nullptr); // small and semi-bold: above a field

// The colour of a notice (info, good, warning, danger) or of the toast, kept through changes of the look.
void setLabelTone(QLabel* label, const char* tone);

// An empty sentence hides the label.
void showError(QLabel* label, const QString& sentence);

} // namespace tandem::widgets
