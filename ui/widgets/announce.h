#pragma once
#include <QString>

class QWidget;

namespace tandem::widgets {

// Tells a screen reader that this sentence appeared; the sentence becomes the widget's accessible name.
void announce(QWidget* widget, const QString& sentence);

// Gives a field its error (or takes it away with an empty sentence): a line in another colour through the property `error`, and the
// sentence in front of its accessible description.
void markError(QWidget* field, const QString& sentence);

// A field's accessible description has several authors: the error, what the field stands at ("di 1 dec 2026"), the hint below
// it, the keys it has of its own, and what was there before. Each sets its own part.
enum class DescriptionPart { Error, State, Hint, Keys };
void describe(QWidget* field, DescriptionPart part, const QString& words);

} // namespace tandem::widgets
