#pragma once
// Private to this folder: what ids and codes are called, for rows that a screen shows. Of partners, never of residents.
#include "domain/ids.h"
#include "workspace/open_file.h"

namespace tandem::workspace {

std::string name_of(storage::sqlite::Connection& connection, const std::optional<domain::PersonId>& id); // empty: nobody
std::string name_of(storage::sqlite::Connection& connection, const std::optional<domain::PartyId>& id);
std::string name_of(storage::sqlite::Connection& connection, const std::optional<domain::NeighbourNetworkId>& id);
std::string name_of(storage::sqlite::Connection& connection, const std::optional<domain::TableId>& id);
// The label of an entry, also of one that is no longer offered; the code itself where the list has none.
std::string label_in(storage::sqlite::Connection& connection, std::string_view list, const std::optional<std::string>& code);

} // namespace tandem::workspace
