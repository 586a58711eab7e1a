#include "storage/network/network_store.h"

#include "storage/records/select.h"

namespace tandem::storage {

std::vector<StoredTable> NetworkStore::tables(Day today) const {
    std::vector<StoredTable> tables;
    const auto count = [&](domain::TableId table, std::string_view ring) {
        return m_connection.number("SELECT count(DISTINCT s.party) FROM seat s JOIN party p ON p.id = s.party WHERE s.\"table\" = ?1 AND "
                                   "s.ring = ?2 AND s.removed = 0 "
                                   "AND p.removed = 0 AND (s.until IS NULL OR s.until >= ?3) AND (p.left_on IS NULL OR p.left_on > ?3)",
                                   table, ring, today);
    };
    for (auto& table : select_records<domain::MeetingTable>(m_connection, "1 ORDER BY id")) {
        const auto id = table.id;
        tables.push_back({std::move(table), count(id, "core"), count(id, "shell")});
    }
    return tables;
}

std::optional<domain::TableId> NetworkStore::first_table() const {
    auto cursor = m_connection.query("SELECT id FROM meeting_table WHERE removed = 0 ORDER BY id LIMIT 1");
    if (!cursor.next()) return std::nullopt;
    return cursor.id<domain::TableId>(0);
}

std::vector<domain::ListEntry> NetworkStore::choices(std::string_view list) const {
    return select_records<domain::ListEntry>(m_connection, "list = ?1 AND retired = 0 ORDER BY \"order\", id", list);
}

std::string NetworkStore::label_of(std::string_view list, std::string_view code) const {
    auto cursor =
        m_connection.query("SELECT label FROM list_entry WHERE list = ?1 AND code = ?2 AND removed = 0 ORDER BY id LIMIT 1", list, code);
    return cursor.next() ? cursor.text(0) : std::string(code);
}

} // namespace tandem::storage
