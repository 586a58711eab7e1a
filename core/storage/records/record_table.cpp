#include "storage/records/record_table.h"

#include "base/json/json.h"
#include "base/overloaded.h"

#include <fmt/format.h>

namespace tandem::storage {
namespace {

[[noreturn]] void throw_damaged() { throw sqlite::Failure(sqlite::FailureKind::Damaged, 0); }

std::string quoted(std::string_view name) { return fmt::format("\"{}\"", name); }

std::string insert_statement(const domain::RecordSchema& schema) {
    std::string columns = "id", marks = "?1";
    int parameter = 1;
    for (const auto& field : schema.fields) {
        columns += ", " + quoted(field.name);
        marks += fmt::format(", ?{}", ++parameter);
    }
    return fmt::format("INSERT INTO {} ({}) VALUES ({})", quoted(schema.type.name), columns, marks);
}

} // namespace

void bind_value(sqlite::Cursor& cursor, int parameter, const Value& value) {
    std::visit(Overloaded{
                   [&](std::monostate) { cursor.bind(parameter, nullptr); },
                   [&](bool flag) { cursor.bind(parameter, flag); },
                   [&](std::int64_t number) { cursor.bind(parameter, number); },
                   [&](double number) { cursor.bind(parameter, number); },
                   [&](const std::string& text) { cursor.bind(parameter, text); },
                   [&](const Uuid& id) { cursor.bind(parameter, id); },
                   [&](const ValueList&) { cursor.bind(parameter, to_json(value)); },
                   [&](const ValueParts&) { cursor.bind(parameter, to_json(value)); },
               },
               value.alternatives());
}

Value read_value(const sqlite::Cursor& cursor, int column, domain::Shape shape) {
    if (cursor.is_null(column)) return {};
    switch (shape) {
    case domain::Shape::Boolean: return cursor.integer(column) != 0;
    case domain::Shape::Integer: return cursor.integer(column);
    case domain::Shape::Text: return cursor.text(column);
    case domain::Shape::Id: return cursor.uuid(column);
    case domain::Shape::Structure: {
        auto parsed = parse_json(cursor.text_view(column));
        if (!parsed) throw_damaged();
        return *std::move(parsed);
    }
    }
    throw_damaged();
}

std::string column_list(const domain::RecordSchema& schema, std::string_view prefix) {
    std::string list = fmt::format("{0}id, {0}removed", prefix);
    for (const auto& field : schema.fields) list += fmt::format(", {}{}", prefix, quoted(field.name));
    return list;
}

std::pair<Uuid, StoredRecord> read_row(const sqlite::Cursor& cursor, const domain::RecordSchema& schema, int first) {
    StoredRecord stored;
    stored.removed = cursor.integer(first + 1) != 0;
    stored.values.reserve(schema.fields.size());
    int column = first + 2;
    for (const auto& field : schema.fields) stored.values.push_back(read_value(cursor, column++, field.shape));
    return {cursor.uuid(first), std::move(stored)};
}

RecordTable::RecordTable(sqlite::Connection& connection, const domain::RecordSchema& schema) : m_connection(connection), m_schema(schema) {
    const std::string table = quoted(schema.type.name);
    m_select = fmt::format("SELECT {} FROM {} WHERE id = ?1", column_list(schema), table);
    m_exists = fmt::format("SELECT 1 FROM {} WHERE id = ?1", table);
    m_insert = insert_statement(schema);
    m_set_removed = fmt::format("UPDATE {} SET removed = ?2 WHERE id = ?1", table);
    m_erase = fmt::format("DELETE FROM {} WHERE id = ?1", table);
    for (const auto& field : schema.fields) m_updates.push_back(fmt::format("UPDATE {} SET {} = ?2 WHERE id = ?1", table, quoted(field.name)));
}

std::optional<StoredRecord> RecordTable::find(const Uuid& id) const {
    auto cursor = m_connection.query(m_select, id);
    if (!cursor.next()) return std::nullopt;
    return read_row(cursor, m_schema).second;
}

bool RecordTable::exists(const Uuid& id) const { return m_connection.query(m_exists, id).next(); }

void RecordTable::insert(const Uuid& id, const domain::RecordValues& values) const {
    auto cursor = m_connection.query(m_insert, id);
    int parameter = 1;
    for (const Value& value : values) bind_value(cursor, ++parameter, value);
    cursor.next();
}

void RecordTable::update(const Uuid& id, std::size_t position, const Value& value) const {
    auto cursor = m_connection.query(m_updates[position], id);
    bind_value(cursor, 2, value);
    cursor.next();
}

void RecordTable::set_removed(const Uuid& id, bool removed) const { m_connection.run(m_set_removed, id, removed); }
void RecordTable::erase(const Uuid& id) const { m_connection.run(m_erase, id); }

} // namespace tandem::storage
