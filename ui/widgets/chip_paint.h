#pragma once
// How a chip looks, for widgets and for the cells of tables alike.
#include "widgets/tone.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace tandem::widgets {

enum class ChipLook { Plain, Strong, Focused }; // Strong: a thicker line and semi-bold; Focused: with the ring of focus

// The size of a chip; wider than `widest` it wraps inside. Zero: no limit.
QSize chipSize(const QString& text, const QFont& font, int widest = 0);
void paintChip(QPainter& painter, const QRect& rect, const ChipText& chip, const QFont& font, ChipLook look = ChipLook::Plain);

} // namespace tandem::widgets
