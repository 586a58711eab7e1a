#pragma once
// What stands in a file, as text to compare.
#include "support/test_store.h"

namespace tandem::test {

// Every record's table, removed rows included.
std::string tables_as_text(storage::sqlite::Connection& connection);

// Both search indexes, without the instants that order hits.
std::string search_as_text(storage::sqlite::Connection& connection);
// The same for an index made now from the rows.
std::string search_made_anew_as_text(storage::sqlite::Connection& connection);

} // namespace tandem::test
