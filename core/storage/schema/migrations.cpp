#include "storage/schema/migrations.h"

#include "embedded/schema.h"
#include "storage/journal/journal_table.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <fmt/format.h>

namespace tandem::storage::schema {
namespace {

int leading_number(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

int min_reader_of(std::string_view sql, int number) {
    constexpr std::string_view mark = "-- min_reader: ";
    const auto found = sql.find(mark);
    return found == std::string_view::npos ? number : leading_number(sql.substr(found + mark.size()));
}

Migrations read_embedded() {
    Migrations migrations;
    for (const auto& [name, text] : tandem::schema::embedded()) {
        const int number = leading_number(name);
        migrations.push_back({number, text, min_reader_of(text, number)});
    }
    std::ranges::sort(migrations, {}, &Migration::number);
    for (std::size_t i = 0; i < migrations.size(); ++i) assert(migrations[i].number == static_cast<int>(i) + 1);
    return migrations;
}

template <class Value>
void set_meta(sqlite::Connection& connection, std::string_view name, const Value& value) {
    connection.run("INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)", name, value);
}

void apply(sqlite::Connection& connection, const Migration& migration) {
    connection.run_script(std::string(migration.sql));
    connection.run_script(fmt::format("PRAGMA user_version={}", migration.number));
    set_meta(connection, "min_reader", std::max<std::int64_t>(migration.min_reader, meta_number(connection, "min_reader").value_or(0)));
}

void write_journal_step(sqlite::Connection& connection, const MigrationContext& context) {
    const WriterNumber writer = RegisterTable(connection).add_writer(context.random.next_u64(), std::nullopt, context.now);
    Act act;
    act.at = context.now;
    act.verb = "file.migrate";
    act.kind = StepKind::Barrier;
    JournalTable(connection).append(act, writer, {}, context.random);
}

Uuid random_uuid(RandomSource& random) { // version 4: a file's id says nothing about when it was made
    Uuid::Bytes bytes{};
    random.fill(bytes);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return Uuid(bytes);
}

} // namespace

const Migrations& all_migrations() {
    static const Migrations migrations = read_embedded();
    return migrations;
}

int version_of(const Migrations& migrations) { return migrations.empty() ? 0 : migrations.back().number; }
int current_schema_version() { return version_of(all_migrations()); }

FileFacts read_facts(sqlite::Connection& connection) {
    FileFacts facts;
    facts.is_ours = connection.number("PRAGMA application_id") == application_id;
    if (!facts.is_ours) return facts;
    facts.version = static_cast<int>(connection.number("PRAGMA user_version"));
    facts.min_reader = static_cast<int>(meta_number(connection, "min_reader").value_or(0));
    facts.created_at = Instant{meta_number(connection, "created_at").value_or(0)};
    auto id = connection.query("SELECT value FROM meta WHERE name = 'file_id'");
    if (id.next()) facts.file_id = id.uuid(0);
    return facts;
}

void create_schema(sqlite::Connection& connection, const Migrations& migrations, const MigrationContext& context) {
    sqlite::Transaction transaction(connection);
    connection.run_script(fmt::format("PRAGMA application_id={}", application_id));
    for (const Migration& migration : migrations) apply(connection, migration);
    set_meta(connection, "file_id", random_uuid(context.random));
    set_meta(connection, "created_at", context.now);
    transaction.commit();
}

void migrate(sqlite::Connection& connection, const Migrations& migrations, const MigrationContext& context) {
    const auto from = connection.number("PRAGMA user_version");
    for (const Migration& migration : migrations) {
        if (migration.number <= from) continue;
        sqlite::Transaction transaction(connection);
        apply(connection, migration);
        write_journal_step(connection, context);
        transaction.commit();
    }
}

std::optional<std::string> meta_text(sqlite::Connection& connection, std::string_view name) {
    auto cursor = connection.query("SELECT value FROM meta WHERE name = ?1", name);
    if (!cursor.next()) return std::nullopt;
    return cursor.text(0);
}

std::optional<std::int64_t> meta_number(sqlite::Connection& connection, std::string_view name) {
    auto cursor = connection.query("SELECT value FROM meta WHERE name = ?1", name);
    if (!cursor.next()) return std::nullopt;
    return cursor.integer(0);
}

} // namespace tandem::storage::schema
