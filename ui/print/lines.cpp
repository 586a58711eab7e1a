#include "print/lines.h"

#include "base/text.h"
#include "print/paper.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace tandem::print {
namespace {

constexpr qsizetype measured = 400; // signs of a text that count for its width

std::shared_ptr<const QTextLayout> lay_out(const QString& text, Style style, double width) {
    auto layout = std::make_shared<QTextLayout>(text, font_of(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true); // without it every line drawn shapes the whole text again
    layout->beginLayout();
    for (auto line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(width, points(4)));
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

void move_down(Piece& piece, double distance) {
    for (auto& line : piece.lines) line.at.ry() += distance;
    piece.height += distance;
}

double longest_part(const QString& text, const QFontMetricsF& metrics, auto is_break) {
    double longest = 0;
    const QString part = text.left(measured);
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= part.size(); ++i) {
        if (i < part.size() && !is_break(part[i])) continue;
        longest = std::max(longest, advance(part.mid(begin, i - begin), metrics));
        begin = i + 1;
    }
    return longest;
}

} // namespace

QString clean(std::string_view text) {
    QString clean = from_utf8(clean_text(text));
    clean.replace(QChar::LineFeed, QChar::LineSeparator);
    clean.replace(QChar::ParagraphSeparator, QChar::LineSeparator);
    return clean;
}

std::vector<Piece> lines_of(const std::vector<Cell>& cells) {
    std::vector<Piece> lines;
    for (const auto& cell : cells) {
        const auto layout = lay_out(cell.text, cell.style, cell.width);
        for (int i = 0; i < layout->lineCount(); ++i) {
            const auto number = static_cast<std::size_t>(i);
            if (lines.size() <= number) lines.emplace_back();
            lines[number].lines.push_back({layout, i, {cell.left, 0}, cell.ink});
            lines[number].height = std::max(lines[number].height, layout->lineAt(i).height());
        }
    }
    return lines;
}

void add_edges(std::vector<Piece>& lines, const Edges& edges) {
    if (lines.empty()) return;
    move_down(lines.front(), edges.above);
    lines.back().height += edges.below;
    for (const auto& fill : edges.under) lines.back().fills.push_back({fill.area.translated(0, lines.back().height), fill.ink});
    for (auto& line : lines) {
        for (auto fill : edges.beside) {
            fill.area.setHeight(line.height + 1); // one dot over the next, or a white hair shows between them
            line.fills.push_back(fill);
        }
    }
}

Piece joined(std::vector<Piece> lines) {
    Piece whole;
    for (auto& line : lines) {
        for (auto& part : line.lines) whole.lines.push_back({part.layout, part.number, part.at + QPointF(0, whole.height), part.ink});
        for (auto& fill : line.fills) whole.fills.push_back({fill.area.translated(0, whole.height), fill.ink});
        whole.height += line.height;
    }
    return whole;
}

void tie_ends(std::vector<Piece>& lines) {
    if (lines.size() < 2) return;
    lines.front().tie = Tie::WithNext;
    lines[lines.size() - 2].tie = Tie::WithNext;
}

double advance(const QString& text, const QFontMetricsF& metrics) { return metrics.horizontalAdvance(text.left(measured)); }

double longest_word(const QString& text, const QFontMetricsF& metrics) {
    return longest_part(text, metrics, [](QChar sign) { return sign.isSpace(); });
}

double longest_line(const QString& text, const QFontMetricsF& metrics) {
    return longest_part(text, metrics, [](QChar sign) { return sign == QChar::LineSeparator; });
}

} // namespace tandem::print
