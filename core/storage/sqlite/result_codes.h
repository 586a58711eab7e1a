#pragma once
// Private to this folder: SQLite's result codes as failures.
#include "storage/sqlite/failure.h"

struct sqlite3;

namespace tandem::storage::sqlite {

FailureKind kind_of(int extended_code);
[[noreturn]] void throw_failure(int extended_code);
// What just went wrong on this connection; `code` where it has noted nothing.
[[noreturn]] void throw_last_failure(sqlite3* db, int code);

} // namespace tandem::storage::sqlite
