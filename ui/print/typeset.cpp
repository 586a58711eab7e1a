#include "print/typeset.h"

#include "base/overloaded.h"
#include "print/columns.h"
#include "print/lines.h"
#include "print/paper.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tandem::print {
namespace {

constexpr double widest_label = 0.38; // of facts, as part of the width
constexpr double gap = points(12);    // between columns

class Typesetter {
public:
    explicit Typesetter(Measure measure) : m_measure(measure) {}

    void title(const QString& text) {
        auto whole = joined(lines_of({Cell{text, Style::Title, 0, m_measure.width}}));
        whole.height += points(8);
        whole.tie = Tie::WithNext;
        add(std::move(whole));
    }
    void operator()(const documents::Heading& heading) {
        auto whole = joined(lines_of({Cell{clean(heading.text), Style::Heading, 0, m_measure.width}}));
        whole.before = points(16);
        whole.height += points(4);
        whole.tie = Tie::WithNext;
        add(std::move(whole));
    }
    void operator()(const documents::Paragraph& paragraph) {
        auto lines = lines_of({Cell{clean(paragraph.text), Style::Body, 0, m_measure.width}});
        tie_ends(lines);
        add(std::move(lines), points(6));
    }
    void operator()(const documents::Note& note) {
        const double inner = m_measure.width - points(24);
        auto lines = lines_of({Cell{clean(note.text), Style::Body, points(14), inner}});
        add_edges(lines, {points(6), points(6), {}, {{{0, 0, m_measure.width, 0}, pale}, {{0, 0, points(3), 0}, blue}}});
        tie_ends(lines);
        add(std::move(lines), points(10));
    }
    void operator()(const documents::Facts& facts) {
        const QFontMetricsF metrics(font_of(Style::Body));
        double label = 0;
        for (const auto& [what, value] : facts.lines) label = std::max(label, advance(clean(what), metrics));
        label = std::min(label + points(1), m_measure.width * widest_label);
        bool first = true;
        for (const auto& [what, value] : facts.lines) {
            const double left = label + gap;
            row({{clean(what), Style::Body, 0, label, grey}, {clean(value), Style::Body, left, m_measure.width - left}},
                {0, points(3), {}, {}}, {first ? points(8) : 0, nullptr});
            first = false;
        }
    }
    void operator()(const documents::Table& table) {
        const auto widths = widths_of(table);
        const auto titles = std::make_shared<const Piece>(titles_of(table, widths));
        m_pieces.push_back(titles);
        for (const auto& texts : table.rows) row(cells_of(texts, widths), {points(4), points(4), {rule(0.5, line_grey)}, {}}, {0, titles});
    }
    Pieces take() { return std::move(m_pieces); }

private:
    struct Place {
        double before;
        std::shared_ptr<const Piece> again;
    };

    void add(Piece piece) { m_pieces.push_back(std::make_shared<const Piece>(std::move(piece))); }
    void add(std::vector<Piece> lines, double before) {
        if (!lines.empty()) lines.front().before = before;
        for (auto& line : lines) add(std::move(line));
    }
    void row(const std::vector<Cell>& cells, const Edges& edges, const Place& place) {
        auto lines = lines_of(cells);
        add_edges(lines, edges);
        double height = 0;
        for (const auto& line : lines) height += line.height;
        if (height <= m_measure.tallest)
            lines = {joined(std::move(lines))};
        else
            tie_ends(lines);
        for (auto& line : lines) line.again = place.again;
        add(std::move(lines), place.before);
    }
    Fill rule(double thickness, QRgb ink) const { return {{0, -points(thickness), m_measure.width, points(thickness)}, ink}; }

    Piece titles_of(const documents::Table& table, const std::vector<double>& widths) const {
        auto cells = cells_of(table.columns, widths);
        for (auto& cell : cells) {
            cell.style = Style::ColumnTitle;
            cell.ink = grey;
        }
        auto lines = lines_of(cells);
        add_edges(lines, {points(4), points(4), {rule(1, grey)}, {}});
        auto whole = joined(std::move(lines));
        whole.before = points(6);
        whole.tie = Tie::WithNext;
        return whole;
    }
    // The first cell says what the row is about.
    static std::vector<Cell> cells_of(const std::vector<std::string>& texts, const std::vector<double>& widths) {
        std::vector<Cell> cells;
        double left = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            cells.push_back({i < texts.size() ? clean(texts[i]) : QString(), i == 0 ? Style::Strong : Style::Body, left, widths[i] - gap});
            left += widths[i];
        }
        return cells;
    }
    std::vector<double> widths_of(const documents::Table& table) const {
        const QFontMetricsF metrics(font_of(Style::Strong));
        std::vector<ColumnNeed> needs(table.columns.size());
        const auto look = [&](const std::vector<std::string>& texts) {
            for (std::size_t i = 0; i < std::min(needs.size(), texts.size()); ++i) {
                const QString text = clean(texts[i]);
                needs[i].least = std::max(needs[i].least, std::min(longest_word(text, metrics) + gap, m_measure.width * 0.25));
                needs[i].wished = std::max({needs[i].wished, needs[i].least, longest_line(text, metrics) + gap});
            }
        };
        look(table.columns);
        for (const auto& row : table.rows) look(row);
        for (auto& need : needs) need.least = std::max(need.least, gap + points(4));
        for (auto& need : needs) need.wished = std::max(need.wished, need.least);
        return column_widths(needs, m_measure.width);
    }

    Measure m_measure;
    Pieces m_pieces;
};

} // namespace

Pieces typeset(const documents::Document& document, Measure measure, TitleSize title) {
    Typesetter typesetter(measure);
    if (title == TitleSize::Large) typesetter.title(clean(document.title));
    for (const auto& block : document.blocks) std::visit(typesetter, block);
    return typesetter.take();
}

} // namespace tandem::print
