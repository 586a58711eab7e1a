#pragma once
// Text in cells beside each other becomes lines, and lines become pieces.
#include "print/flow.h"
#include "print/type.h"

#include <string_view>

class QFontMetricsF;

namespace tandem::print {

// As typed, made fit to lay out: no control characters, and a line feed is a new line in the same text.
QString clean(std::string_view text);

struct Cell {
    QString text;
    Style style = Style::Body;
    double left = 0;
    double width = 0;
    QRgb ink = black;
};

// What stands around cells.
struct Edges {
    double above = 0;
    double below = 0;
    std::vector<Fill> under;  // at the foot of the last line; y from the foot
    std::vector<Fill> beside; // over the whole height
};

// The n-th lines of all cells are one piece.
std::vector<Piece> lines_of(const std::vector<Cell>& cells);
void add_edges(std::vector<Piece>& lines, const Edges& edges);
Piece joined(std::vector<Piece> lines);
// No line of it alone on a page: the first two hold on to each other, and so do the last two.
void tie_ends(std::vector<Piece>& lines);

double advance(const QString& text, const QFontMetricsF& metrics); // of its beginning: a few lines count, not a megabyte
double longest_word(const QString& text, const QFontMetricsF& metrics);
double longest_line(const QString& text, const QFontMetricsF& metrics);

} // namespace tandem::print
