// Numbers in journals, registers and packages outlive every version of the program. A line of the golden list never
// changes and never goes; a new field adds one.
#include "domain/registry.h"

#include <catch2/catch_all.hpp>

#include <cstdlib>
#include <fstream>
#include <set>

using namespace tandem;
using namespace tandem::domain;

namespace {

using Lines = std::set<std::string>;

std::string shape_word(Shape shape) {
    switch (shape) {
    case Shape::Boolean: return "boolean";
    case Shape::Integer: return "integer";
    case Shape::Text: return "text";
    case Shape::Id: return "id";
    case Shape::Structure: return "structure";
    }
    return {};
}

std::string line_of(const RecordSchema& schema, const FieldSchema& field) {
    return std::to_string(schema.type.number) + " " + std::string(schema.type.name) + " " + std::to_string(field.number) + " " +
           std::string(field.name) + " " + shape_word(field.shape);
}

Lines declared_lines() {
    Lines lines;
    for (const RecordSchema* schema : all_records())
        for (const FieldSchema& field : schema->fields) lines.insert(line_of(*schema, field));
    return lines;
}

Lines golden_lines() {
    std::ifstream file(TANDEM_SOURCE_DIR "/tests/golden/field_numbers.txt");
    Lines lines;
    for (std::string line; std::getline(file, line);)
        if (!line.empty()) lines.insert(line);
    return lines;
}

std::string lines_missing_from(const Lines& some, const Lines& all) {
    std::string missing;
    for (const std::string& line : all)
        if (!some.contains(line)) missing += "\n" + line;
    return missing;
}

std::string without_first_sign(const std::string& lines) { return lines.empty() ? lines : lines.substr(1) + "\n"; }

} // namespace

TEST_CASE("no field number, name or shape that was ever given out changes or disappears") {
    const Lines golden = golden_lines();
    REQUIRE_FALSE(golden.empty());
    INFO("Declared differently or gone; give a new meaning a new number:" << lines_missing_from(declared_lines(), golden));
    CHECK(lines_missing_from(declared_lines(), golden).empty());
}

TEST_CASE("every declared field stands in the golden list") {
    const bool renews = std::getenv("TANDEM_RENEW_GOLDEN") != nullptr; // only ever adds
    if (renews)
        std::ofstream(TANDEM_SOURCE_DIR "/tests/golden/field_numbers.txt", std::ios::app) << without_first_sign(lines_missing_from(golden_lines(), declared_lines()));
    INFO("Add to tests/golden/field_numbers.txt:" << lines_missing_from(golden_lines(), declared_lines()));
    CHECK(lines_missing_from(golden_lines(), declared_lines()).empty());
}

TEST_CASE("a number in the golden list is of one field only") {
    std::set<std::string> numbers;
    for (const std::string& line : golden_lines()) {
        const auto name = line.find(' '), number = line.find(' ', name + 1), end = line.find(' ', number + 1);
        INFO(line);
        CHECK(numbers.insert(line.substr(0, name) + line.substr(number, end - number)).second);
    }
}
