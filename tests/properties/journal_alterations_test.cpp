// A hostile owner with the key: whatever is altered, taken out, added or moved in the tables of the journal is found.
#include "support/builders.h"
#include "support/test_store.h"

#include <catch2/catch_all.hpp>
#include <fmt/format.h>

#include <iostream>

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

// One journal with everything that can stand in one: changes, looks, a removal, an undo, an erasure, with and without an
// actor, a purpose, a case.
struct Journalled : TestStore {
    Journalled() {
        auto kept = an_action(ids, CaseId(ids.next())), gone = an_action(ids, kept.case_file);
        write("action.add", StepKind::Change, [&](UnitOfWork& work) {
            work.save(kept);
            work.save(gone);
        });
        kept.text = "versie 2";
        gone.text = kept.text;
        kept.due = Day::parse("2026-12-02");
        write("action.change", StepKind::Change, [&](UnitOfWork& work) {
            work.save(kept);
            work.save(gone);
        });
        write("identity.look", StepKind::Look, [&](UnitOfWork& work) { work.look(schema_of<ActionItem>(), kept.id.uuid()); });
        write("record.erase", StepKind::Barrier, [&](UnitOfWork& work) { work.erase(schema_of<ActionItem>(), gone.id.uuid()); });
        kept.due = std::nullopt;
        kept.text.clear();
        write("action.change", StepKind::Change, [&](UnitOfWork& work) { work.save(kept); });
        REQUIRE(store->undo(act("undo")));
        write("action.remove", StepKind::Change, [&](UnitOfWork& work) { work.remove<ActionItem>(kept.id); });
        REQUIRE_FALSE(is_found());
    }

    void write(const char* verb, StepKind kind, const std::function<void(UnitOfWork&)>& work) {
        auto one = act(verb);
        one.kind = kind;
        if (++steps % 2 == 0) {
            one.actor = ids.next();
            one.about_case = ids.next();
            one.purpose = "reden";
        }
        REQUIRE(store->write(one, work));
    }

    bool is_found() { return JournalTable(connection()).verify().has_value(); }
    sqlite::Connection& connection() { return store->connection(); }

    // Whether the script, tried out and rolled back, left the table as it was.
    enum class Outcome { Refused, SameAsBefore, Found, Unnoticed };
    Outcome attempt(const std::string& table, const std::string& sql) {
        connection().run_script("SAVEPOINT attempt");
        Outcome outcome = Outcome::Refused;
        try {
            const std::string before = content(table);
            connection().run_script(sql);
            outcome = content(table) == before ? Outcome::SameAsBefore : is_found() ? Outcome::Found : Outcome::Unnoticed;
        } catch (const sqlite::Failure&) { // a constraint, or a value that no reader accepts
        }
        connection().run_script("ROLLBACK TO attempt; RELEASE attempt");
        return outcome;
    }

    std::vector<std::string> texts(const std::string& sql) {
        std::vector<std::string> texts;
        auto cursor = connection().query(sql);
        while (cursor.next()) texts.push_back(cursor.text(0));
        return texts;
    }

    std::string content(const std::string& table) {
        std::string content;
        for (const auto& column : texts("SELECT name FROM pragma_table_info('" + table + "')"))
            for (const auto& value :
                 texts(fmt::format("SELECT typeof(\"{0}\") || quote(\"{0}\") FROM {1} ORDER BY {2}", column, table, order_of(table))))
                content += value + "\n";
        return content;
    }

    static std::string order_of(const std::string& table) {
        return table == "journal_line" ? "step, line" : table == "meta" ? "name" : "number";
    }
    static std::string key_of(const std::string& table) { return table == "journal_line" ? "step || '.' || line" : order_of(table); }

    std::int64_t steps = 0;
};

// {} is the column. What a column may hold, and what reads like what it holds.
constexpr const char* alterations[] = {
    "NULL",
    "''",
    "x''",
    "0",
    "1",
    "-1",
    "'0'",
    "'x'",
    "zeroblob(16)",
    "zeroblob(32)",
    "'null'",
    "{} + 1",
    "{} + 0.5",
    "{} + 65536",
    "-{}",
    "{} || 'x'",
    "'\"' || {} || '\"'",
    "' ' || {}",
    "CAST({} AS BLOB)",
    "CAST({} AS TEXT)",
    "CAST({} AS REAL)",
    "substr({}, 2)",
    "substr({}, 1, length({}) - 1)",
    "CAST(substr({}, 2) || substr({}, 1, 1) AS BLOB)",
    "(SELECT t.{} FROM {table} t WHERE t.{} IS NOT {table}.{} LIMIT 1)",
};

std::string with(std::string text, const std::string& mark, const std::string& value) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) text.replace(at, mark.size(), value);
    return text;
}

struct AlterationTally {
    int tried = 0, refused = 0;
    std::vector<std::string> unnoticed;
    void add(Journalled& at, const std::string& table, const std::string& sql) {
        const auto outcome = at.attempt(table, sql);
        if (outcome == Journalled::Outcome::SameAsBefore) return;
        ++tried;
        refused += outcome == Journalled::Outcome::Refused;
        if (outcome == Journalled::Outcome::Unnoticed) unnoticed.push_back(sql);
    }
};

} // namespace

TEST_CASE_METHOD(Journalled, "an altered value in any column of any row of the journal is found") {
    AlterationTally tally;
    for (const std::string table : {"journal_step", "journal_line", "writer", "meta"})
        for (const auto& row : texts("SELECT quote(" + key_of(table) + ") FROM " + table))
            for (const auto& column : texts("SELECT '\"' || name || '\"' FROM pragma_table_info('" + table + "')")) {
                if (table == "meta" && row != "'journal_head'") continue;
                for (const char* alteration : alterations) {
                    const std::string value = with(with(alteration, "{}", column), "{table}", table);
                    tally.add(*this, table, fmt::format("UPDATE {} SET {} = {} WHERE {} = {}", table, column, value, key_of(table), row));
                }
            }
    std::cout << tally.tried << " alterations of the journal, " << tally.refused << " of them refused by the database\n";
    CHECK(tally.tried > 2000);
    CHECK(tally.tried > 2 * tally.refused);
    for (const auto& sql : tally.unnoticed) FAIL_CHECK("unnoticed: " << sql);
}

TEST_CASE_METHOD(Journalled, "lines and steps that are taken out, swapped, doubled or cut off are found") {
    AlterationTally tally;
    const auto lines = texts("SELECT '(' || step || ', ' || line || ')' FROM journal_line");
    for (const auto& one : lines) {
        tally.add(*this, "journal_line", "DELETE FROM journal_line WHERE (step, line) = " + one);
        tally.add(*this, "journal_line",
                  "INSERT INTO journal_line SELECT step, 100, kind, entity, field, old, new, salt, commitment FROM journal_line WHERE "
                  "(step, line) = " +
                      one);
        for (const auto& other : lines)
            tally.add(*this, "journal_line",
                      fmt::format("CREATE TEMP TABLE two AS SELECT * FROM journal_line WHERE (step, line) IN (VALUES {0}, {1});"
                                  "DELETE FROM journal_line WHERE (step, line) IN (VALUES {0}, {1});"
                                  "INSERT INTO journal_line SELECT iif((step, line) = {0}, r.column1, l.column1), iif((step, line) = {0}, "
                                  "r.column2, l.column2), "
                                  "kind, entity, field, old, new, salt, commitment FROM temp.two, (VALUES {0}) l, (VALUES {1}) r",
                                  one, other));
    }
    for (std::int64_t number = 1; number <= steps + 1; ++number) {
        const std::string lines_of = fmt::format("DELETE FROM journal_line WHERE step = {};", number);
        tally.add(*this, "journal_line", lines_of);
        tally.add(*this, "journal_step", fmt::format("DELETE FROM journal_step WHERE number = {}", number));
        tally.add(*this, "journal_step", fmt::format("{} DELETE FROM journal_step WHERE number = {}", lines_of, number));
        tally.add(*this, "journal_step", fmt::format("{} UPDATE journal_step SET lines = 0 WHERE number = {}", lines_of, number));
        tally.add(*this, "journal_step",
                  fmt::format("DELETE FROM journal_line WHERE step >= {0}; DELETE FROM journal_step WHERE number >= {0};", number));
        tally.add(*this, "journal_step",
                  fmt::format("UPDATE journal_step SET number = -number WHERE number IN ({0}, {0} + 1); "
                              "UPDATE journal_step SET number = 2 * {0} + 1 + number WHERE number < 0",
                              number));
    }
    std::cout << tally.tried << " removals and swaps in the journal\n";
    CHECK(tally.tried > 100);
    for (const auto& sql : tally.unnoticed) FAIL_CHECK("unnoticed: " << sql);
}

TEST_CASE_METHOD(Journalled, "values that are gone without an erasure are found, whatever stands in the list of erasures") {
    connection().run_script("UPDATE journal_line SET old = NULL, new = NULL, salt = NULL WHERE step = 2 AND line = 1;"
                            "INSERT INTO erased SELECT entity, 0 FROM journal_line WHERE step = 2 AND line = 1");
    CHECK(is_found());
}

// The end of the journal can be cut off so that the chain fits again. What the steps wrote still says that they were there.
TEST_CASE_METHOD(Journalled, "a journal that was cut off with its head brought back disagrees with the registers") {
    connection().run_script("DELETE FROM journal_line WHERE step = 7; DELETE FROM journal_step WHERE number = 7;"
                            "UPDATE meta SET value = (SELECT hash FROM journal_step WHERE number = 6) WHERE name = 'journal_head'");
    CHECK_FALSE(is_found());
    CHECK(connection().number("SELECT max(changed) FROM register") == 7);
}
