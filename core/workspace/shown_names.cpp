#include "workspace/shown_names.h"

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

template <class SomeId>
std::string name_in(Connection& connection, std::string_view table, const std::optional<SomeId>& id) {
    if (!id) return {};
    auto cursor = connection.query("SELECT name FROM " + std::string(table) + " WHERE id = ?1", *id);
    return cursor.next() ? cursor.text(0) : std::string();
}

} // namespace

std::string name_of(Connection& connection, const std::optional<domain::PersonId>& id) { return name_in(connection, "person", id); }
std::string name_of(Connection& connection, const std::optional<domain::PartyId>& id) { return name_in(connection, "party", id); }
std::string name_of(Connection& connection, const std::optional<domain::NeighbourNetworkId>& id) {
    return name_in(connection, "neighbour_network", id);
}
std::string name_of(Connection& connection, const std::optional<domain::TableId>& id) { return name_in(connection, "meeting_table", id); }

std::string label_in(Connection& connection, std::string_view list, const std::optional<std::string>& code) {
    if (!code) return {};
    auto cursor = connection.query("SELECT label FROM list_entry WHERE list = ?1 AND code = ?2 AND removed = 0 LIMIT 1", list, *code);
    return cursor.next() ? cursor.text(0) : *code;
}

} // namespace tandem::workspace
