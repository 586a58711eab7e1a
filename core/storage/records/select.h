#pragma once
#include "storage/records/record_table.h"

#include <fmt/format.h>

namespace tandem::storage {

// Records that are not removed, by a condition on their columns: select_records<Need>(c, "case_file = ?1 ORDER BY \"order\"", id).
// The condition is a constant of ours, never something typed.
template <domain::Record R, class... Values>
std::vector<R> select_records(sqlite::Connection& connection, std::string_view condition, const Values&... values) {
    const auto& schema = domain::schema_of<R>();
    auto cursor = connection.query(
        fmt::format("SELECT {} FROM \"{}\" WHERE removed = 0 AND {}", column_list(schema), schema.type.name, condition), values...);
    std::vector<R> records;
    while (cursor.next()) records.push_back(record_from_row<R>(cursor));
    return records;
}

template <domain::Record R, class... Values>
std::optional<R> select_record(sqlite::Connection& connection, std::string_view condition, const Values&... values) {
    auto found = select_records<R>(connection, condition, values...);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

// How many there are, removed ones left out.
std::int64_t count_records(sqlite::Connection& connection, const domain::RecordSchema& schema);

} // namespace tandem::storage
