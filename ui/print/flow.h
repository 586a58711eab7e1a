#pragma once
// From pieces to pages. A piece is what never breaks over two pages: a line of a paragraph, a row of a table.
#include <QPointF>
#include <QRectF>
#include <QRgb>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace tandem::print {

struct Line {
    std::shared_ptr<const QTextLayout> layout;
    int number = 0; // of the layout's lines
    QPointF at;     // of its top, in the piece
    QRgb ink = 0;
};

struct Fill {
    QRectF area; // in the piece
    QRgb ink = 0;
};

enum class Tie { Loose, WithNext };

struct Piece {
    double before = 0; // white space above it; none at the top of a page
    double height = 0;
    Tie tie = Tie::Loose;
    std::vector<Line> lines;
    std::vector<Fill> fills;
    std::shared_ptr<const Piece> again; // stands above it when it comes first on a page: the titles of its table
};
using Pieces = std::vector<std::shared_ptr<const Piece>>;

struct Placed {
    double top = 0;
    std::shared_ptr<const Piece> piece;
};
using Page = std::vector<Placed>;

// Pages of `room` high. Pieces tied together stay on one page when a page can hold them. At least one page.
std::vector<Page> flow(const Pieces& pieces, double room);

void paint(QPainter& painter, const Page& page, QPointF origin);

} // namespace tandem::print
