#pragma once
// What SQLCipher and SQLite can tell about damage, as numbers: their texts hold names of tables. Throws Failure.
#include "storage/sqlite/connection.h"

#include <vector>

namespace tandem::storage::sqlite {

// Pages that do not decrypt or were altered, from 1, ascending. Reads the whole file, from the disk and not from the
// cache; an empty file or one without a key has none.
std::vector<std::int64_t> damaged_pages(Connection& connection);

// How many faults the structure has: pages that do not fit together, indexes that miss rows, full-text indexes that do
// not fit their content. Quick leaves out the comparison of indexes with tables.
enum class StructureCheck { Full, Quick };
std::int64_t structure_faults(Connection& connection, StructureCheck check);

std::int64_t page_count(Connection& connection);
std::int64_t page_size(Connection& connection);

} // namespace tandem::storage::sqlite
