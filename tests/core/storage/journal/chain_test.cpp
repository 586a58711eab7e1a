#include "support/builders.h"
#include "support/test_store.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

struct Journalled : TestStore {
    Journalled() {
        auto action = an_action(ids, CaseId(ids.next()));
        for (int i = 0; i < 6; ++i) {
            action.text = "versie " + std::to_string(i);
            action.due = Day::parse("2026-12-01")->plus_days(i);
            REQUIRE(store->write(act("action.change"), [&](UnitOfWork& work) { work.save(action); }));
        }
        REQUIRE_FALSE(fault());
    }
    std::optional<ChainFault> fault() { return *store->read([](sqlite::Connection& c) { return JournalTable(c).verify(); }); }
    void tamper(const std::string& sql) { store->connection().run_script(sql); }
};

} // namespace

TEST_CASE_METHOD(Journalled, "any alteration, removal or reordering in the journal is found") {
    const std::string alteration = GENERATE(as<std::string>(),
        "UPDATE journal_line SET new = '\"x\"' WHERE step = 3 AND line = 1",
        "UPDATE journal_line SET old = '\"x\"' WHERE step = 3 AND line = 2",
        "UPDATE journal_line SET field = 9 WHERE step = 2 AND line = 1",
        "UPDATE journal_line SET kind = 9 WHERE step = 1",
        "UPDATE journal_line SET entity = zeroblob(16) WHERE step = 1",
        "UPDATE journal_line SET salt = zeroblob(16) WHERE step = 4 AND line = 1",
        "UPDATE journal_line SET commitment = zeroblob(32) WHERE step = 4 AND line = 1",
        "UPDATE journal_line SET old = NULL WHERE step = 4 AND line = 1",
        "DELETE FROM journal_line WHERE step = 5 AND line = 2",
        "DELETE FROM journal_line WHERE step = 6",
        "INSERT INTO journal_line SELECT step, 9, kind, entity, field, old, new, salt, commitment FROM journal_line WHERE step = 4 AND line = 1",
        "UPDATE journal_line SET line = CASE line WHEN 1 THEN 102 ELSE 101 END WHERE step = 4; UPDATE journal_line SET line = line - 100 WHERE step = 4",
        "UPDATE journal_step SET at = at + 1 WHERE number = 2",
        "UPDATE journal_step SET verb = 'other' WHERE number = 2",
        "UPDATE journal_step SET purpose = 'other' WHERE number = 2",
        "UPDATE journal_step SET actor = zeroblob(16) WHERE number = 2",
        "UPDATE journal_step SET kind = 'look' WHERE number = 2",
        "UPDATE journal_step SET undo_group = 1 WHERE number = 2",
        "UPDATE journal_step SET writer = 7 WHERE number = 2",
        "DELETE FROM journal_step WHERE number = 3",
        "DELETE FROM journal_step WHERE number = 1; DELETE FROM journal_line WHERE step = 1",
        "DELETE FROM journal_step WHERE number = 6; DELETE FROM journal_line WHERE step = 6",
        "UPDATE journal_step SET number = 100 WHERE number = 3; UPDATE journal_step SET number = 3 WHERE number = 4; UPDATE journal_step SET number = 4 WHERE number = 100");
    CAPTURE(alteration);
    tamper(alteration);
    CHECK(fault());
}

TEST_CASE_METHOD(Journalled, "the fault names the step") {
    tamper("UPDATE journal_line SET new = '\"x\"' WHERE step = 3 AND line = 1");
    REQUIRE(fault());
    CHECK(fault()->step == 3);
    CHECK(fault()->kind == ChainFault::Kind::LineAltered);
}
