#include "documents/text.h"

#include "base/overloaded.h"
#include "base/text.h"

#include <algorithm>
#include <numeric>

namespace tandem::documents {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t gap = 2;              // between columns
constexpr std::size_t narrowest_column = 8; // a folded column keeps at least this
constexpr std::size_t widest_label = 30;    // of facts

std::string repeated(std::string_view sign, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += sign;
    return out;
}

std::string padded(std::string text, std::size_t width) {
    const std::size_t length = count_code_points(text);
    return length < width ? text + std::string(width - length, ' ') : text;
}

std::string without_trailing_spaces(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

std::vector<std::string_view> words_of_line(std::string_view line) {
    std::vector<std::string_view> words;
    while (!line.empty()) {
        const auto begin = line.find_first_not_of(" \t");
        if (begin == std::string_view::npos) break;
        line.remove_prefix(begin);
        const auto end = std::min(line.find_first_of(" \t"), line.size());
        words.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
    return words;
}

// A word longer than a line is cut.
void add_word(Lines& lines, std::string_view word, std::size_t width) {
    const std::size_t length = count_code_points(lines.back());
    if (length > 0 && length + 1 + count_code_points(word) <= width) {
        lines.back().append(" ").append(word);
        return;
    }
    if (length > 0) lines.emplace_back();
    while (count_code_points(word) > width) {
        const auto part = first_code_points(word, width);
        lines.back() = part;
        lines.emplace_back();
        word.remove_prefix(part.size());
    }
    lines.back() = word;
}

Lines wrapped(std::string_view text, std::size_t width) {
    const std::string clean = clean_text(text);
    Lines lines;
    std::string_view rest = clean;
    for (bool more = true; more;) {
        const auto end = rest.find('\n');
        lines.emplace_back();
        for (const auto word : words_of_line(rest.substr(0, end))) add_word(lines, word, width);
        more = end != std::string_view::npos;
        if (more) rest.remove_prefix(end + 1);
    }
    return lines;
}

std::string joined(const Lines& lines, std::string_view before = {}) {
    std::string out;
    for (const auto& line : lines) out += without_trailing_spaces(std::string(before) + line) + "\n";
    return out;
}

std::vector<std::size_t> natural_widths(const Table& table) {
    std::vector<std::size_t> widths;
    for (const auto& column : table.columns) widths.push_back(count_code_points(column));
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i) widths[i] = std::max(widths[i], count_code_points(row[i]));
    return widths;
}

std::vector<std::size_t> fitted(std::vector<std::size_t> widths, std::size_t width) {
    if (width == 0 || widths.empty()) return widths;
    const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1)); };
    while (total() > width) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= narrowest_column) break;
        --*widest;
    }
    return widths;
}

std::string row_as_text(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
    std::vector<Lines> columns;
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        columns.push_back(wrapped(i < cells.size() ? std::string_view(cells[i]) : std::string_view(), widths[i]));
        height = std::max(height, columns.back().size());
    }
    std::string out;
    for (std::size_t line = 0; line < height; ++line) {
        std::string text;
        for (std::size_t i = 0; i < widths.size(); ++i)
            text += padded(line < columns[i].size() ? columns[i][line] : "", widths[i] + (i + 1 < widths.size() ? gap : 0));
        out += without_trailing_spaces(std::move(text)) + "\n";
    }
    return out;
}

std::string dashes_under(const std::vector<std::size_t>& widths) {
    std::vector<std::string> cells;
    for (const std::size_t width : widths) cells.push_back(repeated("-", width));
    return row_as_text(cells, widths);
}

std::string underlined(std::string_view text, std::string_view sign) {
    const Lines lines = wrapped(text, text_width);
    return joined(lines) + repeated(sign, count_code_points(lines.back())) + "\n";
}

std::string text_of(const Facts& facts) {
    std::size_t widest = 0;
    for (const auto& [what, value] : facts.lines) widest = std::max(widest, count_code_points(what) + 1);
    widest = std::min(widest, widest_label);
    std::string out;
    for (const auto& [what, value] : facts.lines) out += row_as_text({what + ":", value}, {widest, text_width - widest - gap});
    return out;
}

std::string text_of(const Block& block) {
    return std::visit(Overloaded{[](const Heading& heading) { return underlined(heading.text, "-"); },
                                 [](const Paragraph& paragraph) { return joined(wrapped(paragraph.text, text_width)); },
                                 [](const Note& note) { return joined(wrapped(note.text, text_width - 2), "| "); },
                                 [](const Facts& facts) { return text_of(facts); },
                                 [](const Table& table) { return table_as_text(table, text_width); }},
                      block);
}

} // namespace

std::string table_as_text(const Table& table, std::size_t width) {
    const auto widths = fitted(natural_widths(table), width);
    std::string out = row_as_text(table.columns, widths) + dashes_under(widths);
    for (const auto& row : table.rows) out += row_as_text(row, widths);
    return out;
}

std::string to_text(const Document& document) {
    std::string out = underlined(document.title, "=");
    for (const auto& block : document.blocks) out += "\n" + text_of(block);
    return out;
}

} // namespace tandem::documents
