// The tables of 002_nouns.sql and later numbers are exactly the declarations: a forgotten column shows here.
#include "domain/registry.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

using namespace tandem;
using namespace tandem::domain;

namespace {

struct Column {
    std::string type;
    bool not_null = false;
    friend bool operator==(const Column&, const Column&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Column& one) { return out << one.type << (one.not_null ? " NOT NULL" : ""); }
};
using Columns = std::map<std::string, Column>;

std::string unquoted(std::string name) {
    std::erase(name, '"');
    return name;
}

Column column_of(std::istringstream& words) {
    Column column;
    words >> column.type;
    std::string rest;
    std::getline(words, rest);
    column.not_null = rest.find("NOT NULL") != std::string::npos;
    std::erase_if(column.type, [](char c) { return c == ',' || c == ';'; });
    return column;
}

// "CREATE TABLE x (" up to ");", a column a line; and "ALTER TABLE x ADD COLUMN ..." of later migrations.
void read_tables(std::istream& sql, std::map<std::string, Columns>& tables) {
    Columns* open = nullptr;
    for (std::string line; std::getline(sql, line);) {
        std::istringstream words(line);
        std::string first, second, name;
        words >> first;
        if (first == "CREATE" || first == "ALTER") {
            words >> second >> name;
            if (second != "TABLE") continue;
            open = &tables[unquoted(name)];
            if (first == "CREATE") continue;
            words >> second >> second >> first; // ADD COLUMN name
            (*open)[unquoted(first)] = column_of(words);
            open = nullptr;
        } else if (first.starts_with(")")) {
            open = nullptr;
        } else if (open != nullptr && !first.empty() && !first.starts_with("--")) {
            (*open)[unquoted(first)] = column_of(words);
        }
    }
}

std::map<std::string, Columns> tables_of_all_migrations() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(TANDEM_SOURCE_DIR "/core/storage/schema"))
        if (entry.path().extension() == ".sql") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::map<std::string, Columns> tables;
    for (const auto& path : files) {
        std::ifstream file(path);
        read_tables(file, tables);
    }
    return tables;
}

std::string sql_type(Shape shape) {
    switch (shape) {
    case Shape::Boolean:
    case Shape::Integer: return "INTEGER";
    case Shape::Text:
    case Shape::Structure: return "TEXT";
    case Shape::Id: return "BLOB";
    }
    return {};
}

Columns declared_columns(const RecordSchema& schema) {
    Columns columns{{"id", {"BLOB", true}}, {"removed", {"INTEGER", true}}};
    for (const FieldSchema& field : schema.fields) columns[std::string(field.name)] = {sql_type(field.shape), !field.optional};
    return columns;
}

} // namespace

TEST_CASE("each record has a table with one column for each field, of its type, empty only where it may be") {
    const auto tables = tables_of_all_migrations();
    for (const RecordSchema* schema : all_records()) {
        INFO(schema->type.name);
        const auto found = tables.find(std::string(schema->type.name));
        REQUIRE(found != tables.end());
        CHECK(found->second == declared_columns(*schema));
    }
}
