// A file of each older version, with data that were written by hand in that version's own columns, comes out of the
// migrations with nothing lost.
#include "storage/schema/migrations.h"

#include "base/json/json.h"
#include "domain/registry.h"
#include "storage/file/verify.h"
#include "storage/records/record_table.h"
#include "support/test_store.h"

#include <catch2/catch_all.hpp>
#include <fmt/format.h>
#include <fstream>

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

constexpr int first_released = 2;

std::filesystem::path golden(int version, std::string_view what) {
    return std::filesystem::path(TANDEM_SOURCE_DIR "/tests/golden/schema") / fmt::format("{:03}_{}", version, what);
}

// What the file shows afterwards: every value of every record, in words.
std::string content_of(sqlite::Connection& connection) {
    std::string content;
    for (const auto* schema : domain::all_records()) {
        auto cursor = connection.query(fmt::format("SELECT {} FROM \"{}\" ORDER BY id", column_list(*schema), schema->type.name));
        while (cursor.next()) {
            const auto [id, stored] = read_row(cursor, *schema);
            content += fmt::format("{} {}{}\n", schema->type.name, id.text(), stored.removed ? " removed" : "");
            for (std::size_t i = 0; i < stored.values.size(); ++i) {
                CHECK_FALSE(schema->fields[i].check(stored.values[i]));
                if (!stored.values[i].is_nothing()) content += fmt::format("  {}: {}\n", schema->fields[i].name, to_json(stored.values[i]));
            }
        }
    }
    auto drafts = connection.query("SELECT place, text FROM draft ORDER BY place");
    while (drafts.next()) content += fmt::format("draft {}: {}\n", drafts.text_view(0), drafts.text_view(1));
    auto settings = connection.query("SELECT name, value FROM setting ORDER BY name");
    while (settings.next()) content += fmt::format("setting {}: {}\n", settings.text_view(0), settings.text_view(1));
    return content;
}

schema::Migrations up_to(int version) {
    schema::Migrations migrations = schema::all_migrations();
    migrations.resize(static_cast<std::size_t>(version));
    return migrations;
}

} // namespace

TEST_CASE("every older version of the schema has its golden data") {
    for (int version = first_released; version < schema::current_schema_version(); ++version) {
        INFO(golden(version, "data.sql").string());
        CHECK(std::filesystem::exists(golden(version, "data.sql")));
        CHECK(std::filesystem::exists(golden(version, "expected.txt")));
    }
}

TEST_CASE("a file of an older version loses nothing when it is brought up to date") {
    for (int version = first_released; version < schema::current_schema_version(); ++version) {
        INFO("from version " << version);
        SeededRandom random{5};
        FakeClock clock;
        auto connection = std::make_unique<sqlite::Connection>(":memory:", sqlite::OpenOptions{sqlite::Access::Create});
        schema::create_schema(*connection, up_to(version), {clock.now(), random});
        connection->run_script(file_text(golden(version, "data.sql")));
        schema::migrate(*connection, schema::all_migrations(), {clock.tick(), random});
        CHECK(schema::read_facts(*connection).version == schema::current_schema_version());
        const auto content = content_of(*connection);
        if (std::getenv("TANDEM_RENEW_GOLDEN") != nullptr) std::ofstream(golden(version, "expected.txt"), std::ios::binary) << content;
        CHECK(content == file_text(golden(version, "expected.txt")));
        CHECK(connection->number("SELECT count(*) FROM journal_step WHERE verb = 'file.migrate'") ==
              schema::current_schema_version() - version);
        Store store(std::move(connection), random);
        CHECK(verify(store)->is_sound());
    }
}

TEST_CASE("a program of the version before may still open a file of version 3") {
    for (const auto& migration : schema::all_migrations())
        if (migration.number == 3) CHECK(migration.min_reader == 2);
}

// It would hand out what was withdrawn, or forget who heard it.
TEST_CASE("a program that does not know consent may not open a file of version 4") {
    for (const auto& migration : schema::all_migrations())
        if (migration.number == 4) CHECK(migration.min_reader == 4);
}

// It would put people in the room who are to stay away.
TEST_CASE("a program that does not know who is not invited to an item may not open a file of version 5") {
    for (const auto& migration : schema::all_migrations())
        if (migration.number == 5) CHECK(migration.min_reader == 5);
}

// It would show a check-in as a note about the resident, and keep a question without a name for ever.
TEST_CASE("a program that does not know questions without a name may not open a file of version 6") {
    for (const auto& migration : schema::all_migrations())
        if (migration.number == 6) CHECK(migration.min_reader == 6);
}
