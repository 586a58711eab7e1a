#pragma once
#include <QString>

namespace tandem::widgets {

// What was pasted or typed, without control characters, marks of direction that change how neighbours read, and broken
// halves of characters. Line ends become \n, tabs a space. Emoji and every script stay.
QString cleanText(const QString& text);
QString cleanLine(const QString& text); // line ends become spaces

} // namespace tandem::widgets
