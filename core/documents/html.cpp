#include "documents/html.h"

#include "base/overloaded.h"
#include "base/text.h"

namespace tandem::documents {
namespace {

constexpr std::string_view style = R"css(
  body { font-family: system-ui, sans-serif; font-size: 11pt; line-height: 1.45; color: #1d1d1b; background: #fff; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.4rem; margin: 0 0 1rem; }
  h2 { font-size: 1.1rem; margin: 1.6rem 0 .5rem; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0 0 1rem; }
  dt { color: #4d4d4a; }
  dd { margin: 0; }
  .note { border-left: .25rem solid #1f4e9c; background: #f2f4f8; padding: .6rem .8rem; }
  table { border-collapse: collapse; width: 100%; }
  caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #c9c9c4; }
  tbody th { font-weight: 600; white-space: nowrap; }
  @page { size: A4; margin: 18mm; }
  @media print {
    body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; }
    .note { background: none; }
    h2 { break-after: avoid; }
    tr { break-inside: avoid; }
    thead { display: table-header-group; }
  }
)css";

std::string_view entity_for(char sign) {
    switch (sign) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return {};
    }
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char sign : clean_text(text)) {
        if (const auto entity = entity_for(sign); !entity.empty()) out += entity;
        else out += sign;
    }
    return out;
}

std::string with_breaks(std::string_view text) {
    std::string out;
    for (const char sign : escaped(text)) {
        if (sign == '\n') out += "<br>";
        out += sign;
    }
    return out;
}

std::string element(std::string_view name, std::string_view attributes, std::string_view content) {
    std::string out = "<";
    out.append(name).append(attributes).append(">").append(content).append("</").append(name).append(">");
    return out;
}

std::string row_of(const std::vector<std::string>& cells) {
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += i == 0 ? element("th", " scope=\"row\"", with_breaks(cells[i])) : element("td", "", with_breaks(cells[i]));
    return element("tr", "", out);
}

std::string head_of(const std::vector<std::string>& columns) {
    std::string out;
    for (const auto& column : columns) out += element("th", " scope=\"col\"", escaped(column));
    return element("thead", "", element("tr", "", out));
}

std::string html_of(const Facts& facts) {
    std::string out = "\n";
    for (const auto& [what, value] : facts.lines) out += element("dt", "", escaped(what)) + element("dd", "", with_breaks(value)) + "\n";
    return element("dl", "", out);
}

std::string html_of(const Table& table) {
    std::string rows = "\n";
    for (const auto& row : table.rows) rows += row_of(row) + "\n";
    return element("table", "", "\n" + element("caption", "", escaped(table.caption)) + "\n" + head_of(table.columns) + "\n" +
                                    element("tbody", "", rows) + "\n");
}

std::string html_of(const Block& block) {
    return std::visit(Overloaded{[](const Heading& heading) { return element("h2", "", escaped(heading.text)); },
                                 [](const Paragraph& paragraph) { return element("p", "", with_breaks(paragraph.text)); },
                                 [](const Note& note) { return element("p", " class=\"note\" role=\"note\"", with_breaks(note.text)); },
                                 [](const Facts& facts) { return html_of(facts); },
                                 [](const Table& table) { return html_of(table); }},
                      block);
}

} // namespace

std::string to_html(const Document& document) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n";
    out += element("title", "", escaped(document.title)) + "\n" + element("style", "", style) + "\n</head>\n<body>\n<main>\n";
    out += element("h1", "", escaped(document.title)) + "\n";
    for (const auto& block : document.blocks) out += html_of(block) + "\n";
    return out + "</main>\n</body>\n</html>\n";
}

} // namespace tandem::documents
