#pragma once
// The schema's history: every .sql file of this folder is one migration, its number in front of its name. The schema
// version (PRAGMA user_version) is the number of the last one applied. Released migrations are frozen.
#include "base/random.h"
#include "base/time.h"
#include "storage/sqlite/connection.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::storage::schema {

struct Migration {
    int number;
    std::string_view sql;
    // The oldest schema version whose program still understands the file afterwards; from a line "-- min_reader: 3" in
    // the file, its own number where there is none.
    int min_reader;
};
using Migrations = std::vector<Migration>;

// In ascending order, numbers 1 to current_schema_version() without gaps.
const Migrations& all_migrations();
int current_schema_version();
int version_of(const Migrations& migrations);

// Stands in the header of every file of ours (PRAGMA application_id): "Tndm".
inline constexpr std::int32_t application_id = 0x546e646d;

// What a file says about itself. Throws sqlite::Failure when it cannot be read.
struct FileFacts {
    bool is_ours = false; // the application id fits; nothing below is set otherwise
    int version = 0;
    int min_reader = 0;
    Uuid file_id;         // random, made with the file, the same in all its copies
    Instant created_at;
};
FileFacts read_facts(sqlite::Connection& connection);

struct MigrationContext {
    Instant now;
    RandomSource& random;
};
// Makes the tables of an empty database, all in one transaction, and writes the facts.
void create_schema(sqlite::Connection& connection, const Migrations& migrations, const MigrationContext& context);

// Applies what is newer than the file, each in a transaction of its own that also moves the version and writes a
// journal step "file.migrate". No registers: otherwise every file would "edit" everything. Throws sqlite::Failure; the
// file is then at the version of the last whole one.
void migrate(sqlite::Connection& connection, const Migrations& migrations, const MigrationContext& context);

// A value of table `meta`; nothing when there is none.
std::optional<std::string> meta_text(sqlite::Connection& connection, std::string_view name);
std::optional<std::int64_t> meta_number(sqlite::Connection& connection, std::string_view name);

} // namespace tandem::storage::schema
