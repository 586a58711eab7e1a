#include "print/flow.h"

#include <QPainter>
#include <QTextLayout>

namespace tandem::print {
namespace {

// From `first` to the piece that no longer holds on to the next one; without the white space above.
double height_of_tied(const Pieces& pieces, std::size_t first) {
    double height = pieces[first]->height;
    for (std::size_t i = first; pieces[i]->tie == Tie::WithNext && i + 1 < pieces.size(); ++i)
        height += pieces[i + 1]->before + pieces[i + 1]->height;
    return height;
}

class Filling {
public:
    explicit Filling(double room) : m_room(room) {}

    void add(const Pieces& pieces, std::size_t number) {
        const auto& piece = pieces[number];
        if (m_used > 0 && has_to_break(*piece, height_of_tied(pieces, number))) begin_page(*piece);
        const double before = m_used > 0 ? piece->before : 0;
        m_pages.back().push_back({m_used + before, piece});
        m_used += before + piece->height;
    }
    std::vector<Page> take() { return std::move(m_pages); }

private:
    bool has_to_break(const Piece& piece, double tied) const {
        const double again = piece.again ? piece.again->height : 0;
        const bool fits_a_page = again + tied <= m_room;
        return m_used + piece.before + (fits_a_page ? tied : piece.height) > m_room;
    }
    void begin_page(const Piece& piece) {
        m_pages.emplace_back();
        m_used = 0;
        if (!piece.again) return;
        m_pages.back().push_back({0, piece.again});
        m_used = piece.again->height;
    }

    double m_room;
    double m_used = 0;
    std::vector<Page> m_pages{1};
};

} // namespace

std::vector<Page> flow(const Pieces& pieces, double room) {
    Filling filling(room);
    for (std::size_t i = 0; i < pieces.size(); ++i) filling.add(pieces, i);
    return filling.take();
}

void paint(QPainter& painter, const Page& page, QPointF origin) {
    for (const auto& [top, piece] : page) {
        const QPointF corner = origin + QPointF(0, top);
        for (const auto& fill : piece->fills) painter.fillRect(fill.area.translated(corner), QColor::fromRgb(fill.ink));
        for (const auto& line : piece->lines) {
            painter.setPen(QColor::fromRgb(line.ink));
            line.layout->lineAt(line.number).draw(&painter, corner + line.at);
        }
    }
}

} // namespace tandem::print
