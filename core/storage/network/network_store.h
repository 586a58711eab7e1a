#pragma once
#include "domain/network/records.h"
#include "domain/network/table.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

struct StoredTable {
    domain::MeetingTable table;
    std::int64_t core_parties = 0, shell_parties = 0;
};

// Queries over the network itself. Throws sqlite::Failure; used inside Store::read().
class NetworkStore {
public:
    explicit NetworkStore(sqlite::Connection& connection) : m_connection(connection) {}

    // As they were made. Counted are parties with a seat there that has not ended, those that left not.
    std::vector<StoredTable> tables(Day today) const;
    std::optional<domain::TableId> first_table() const;

    std::vector<domain::ListEntry> choices(std::string_view list) const;      // without those that are no longer offered
    std::string label_of(std::string_view list, std::string_view code) const; // also of a retired one; the code itself when there is none

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
