#pragma once
// A document before it has a form: what it says, in order. The writers beside this make HTML or plain text of it.
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tandem::documents {

struct Heading {
    std::string text;
};
struct Paragraph {
    std::string text;
};
// Something to know before reading on; set apart.
struct Note {
    std::string text;
};
// What and its value, one a line.
struct Facts {
    std::vector<std::pair<std::string, std::string>> lines;
};
// Rows have as many cells as there are columns. The first cell says what the row is about.
struct Table {
    std::string caption;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
};

using Block = std::variant<Heading, Paragraph, Note, Facts, Table>;

struct Document {
    std::string title;
    std::string language; // BCP 47: "nl"
    std::vector<Block> blocks;
};

} // namespace tandem::documents
