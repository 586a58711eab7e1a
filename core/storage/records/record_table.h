#pragma once
// Any record in its table, by its declaration. Throws sqlite::Failure; a stored value that its field cannot hold is
// thrown as Damaged, because only checked values are written.
#include "domain/record.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

struct StoredRecord {
    domain::RecordValues values;
    bool removed = false;
};

class RecordTable {
public:
    RecordTable(sqlite::Connection& connection, const domain::RecordSchema& schema);

    std::optional<StoredRecord> find(const Uuid& id) const;
    bool exists(const Uuid& id) const;
    void insert(const Uuid& id, const domain::RecordValues& values) const;
    void update(const Uuid& id, std::size_t position, const Value& value) const;
    void set_removed(const Uuid& id, bool removed) const;
    void erase(const Uuid& id) const;

    const domain::RecordSchema& schema() const { return m_schema; }

private:
    sqlite::Connection& m_connection;
    const domain::RecordSchema& m_schema;
    std::string m_select, m_insert, m_exists, m_set_removed, m_erase;
    std::vector<std::string> m_updates;
};

// "id, removed, field, field, ..." for a SELECT whose rows read_row() understands; with a prefix such as "c.".
std::string column_list(const domain::RecordSchema& schema, std::string_view prefix = {});

// Reads the columns of column_list() starting at `first`.
std::pair<Uuid, StoredRecord> read_row(const sqlite::Cursor& cursor, const domain::RecordSchema& schema, int first = 0);

// A typed record from such a row.
template <domain::Record R>
R record_from_row(const sqlite::Cursor& cursor, int first = 0) {
    auto [id, stored] = read_row(cursor, domain::schema_of<R>(), first);
    auto record = domain::from_values<R>(id, stored.values);
    if (!record) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
    return *std::move(record);
}

void bind_value(sqlite::Cursor& cursor, int parameter, const Value& value);
Value read_value(const sqlite::Cursor& cursor, int column, domain::Shape shape);

} // namespace tandem::storage
