#include "support/builders.h"
#include "support/test_store.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

struct WriteFixture : TestStore {
    ActionItem action = an_action(ids, CaseId(ids.next()));

    Changes save(const ActionItem& one) {
        auto changes = store->write(act("action.change"), [&](UnitOfWork& work) { work.save(one); });
        REQUIRE(changes);
        return *changes;
    }
    std::optional<ActionItem> stored() { return *store->find<ActionItem>(action.id); }
    std::int64_t count(std::string_view sql) {
        return *store->read([&](sqlite::Connection& c) { return c.number(sql); });
    }
};

} // namespace

TEST_CASE_METHOD(WriteFixture, "what is stored equals what was written") {
    action.state = ActionNotDone{*Day::parse("2026-11-02"), NotDoneReason::CircumstancesChanged};
    action.due = Day::parse("2026-11-01");
    action.text = "emoji 👵🏽 en עברית";
    save(action);
    CHECK(stored() == action);
}

TEST_CASE_METHOD(WriteFixture, "a creation takes one register row and one journal line without values") {
    save(action);
    CHECK(count("SELECT count(*) FROM register") == 1);
    CHECK(count("SELECT count(*) FROM journal_line") == 1);
    CHECK(count("SELECT count(*) FROM journal_line WHERE old IS NOT NULL OR new IS NOT NULL OR salt IS NOT NULL") == 0);
}

TEST_CASE_METHOD(WriteFixture, "a changed field gets a register row and a line with old and new, the others nothing") {
    save(action);
    action.due = Day::parse("2026-12-01");
    const Changes changes = save(action);
    REQUIRE(changes.records.size() == 1);
    CHECK(changes.records[0].what == ChangeKind::Updated);
    CHECK(count("SELECT count(*) FROM register") == 2);
    CHECK(count("SELECT n FROM register WHERE field = 7") == 2);
    const auto lines = *store->read([&](sqlite::Connection& c) { return JournalTable(c).lines(changes.step); });
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].old_value == Value());
    CHECK(lines[0].new_value == Value("2026-12-01"));
}

TEST_CASE_METHOD(WriteFixture, "writing the same again writes nothing") {
    save(action);
    CHECK(save(action).step == 0);
    CHECK(count("SELECT count(*) FROM journal_step") == 1);
    CHECK(count("SELECT count(*) FROM writer") == 1);
}

TEST_CASE_METHOD(WriteFixture, "lists of ids compare equal to their stored form") {
    auto file = a_case(ids, random);
    Line line;
    line.id = LineId(ids.next());
    line.case_file = file.id;
    line.about = {SubjectId(ids.next()), SubjectId(ids.next())};
    line.source = decltype(line.source){};
    line.text = "zin";
    REQUIRE(store->write(act(), [&](UnitOfWork& work) { work.save(line); }));
    CHECK(store->write(act(), [&](UnitOfWork& work) { work.save(line); })->step == 0);
    CHECK(*store->find<Line>(line.id) == line);
}

TEST_CASE_METHOD(WriteFixture, "nothing is written when the work fails halfway") {
    save(action);
    const auto failed = store->write(act(), [&](UnitOfWork& work) {
        work.save(an_action(ids, action.case_file));
        work.remove<ActionItem>(ActionId(ids.next()));
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().fault == StoreFault::NotFound);
    CHECK(count("SELECT count(*) FROM action_item") == 1);
    CHECK(count("SELECT count(*) FROM register") == 1);
}

TEST_CASE_METHOD(WriteFixture, "a removed record is gone from reading and cannot be written") {
    save(action);
    REQUIRE(store->write(act(), [&](UnitOfWork& work) { work.remove<ActionItem>(action.id); }));
    CHECK_FALSE(stored());
    const auto again = store->write(act(), [&](UnitOfWork& work) { work.save(action); });
    REQUIRE_FALSE(again);
    CHECK(again.error().fault == StoreFault::NotFound);
}

TEST_CASE_METHOD(WriteFixture, "each opening that writes is a new writer") {
    save(action);
    Store second(std::make_unique<sqlite::Connection>(":memory:", sqlite::OpenOptions{sqlite::Access::Create}), random);
    run_schema(second.connection());
    REQUIRE(second.write(act(), [&](UnitOfWork& work) { work.save(action); }));
    const auto token = [](Store& from) { return *from.read([](sqlite::Connection& c) { return RegisterTable(c).token_of(1); }); };
    CHECK(token(*store) != token(second));
}

TEST_CASE_METHOD(WriteFixture, "an erased record leaves no value behind, may not come back, and the chain still holds") {
    save(action);
    action.text = "kanarie-in-de-tekst";
    save(action);
    Act erase = act("record.erase");
    erase.kind = StepKind::Barrier;
    REQUIRE(store->write(erase, [&](UnitOfWork& work) { work.erase(schema_of<ActionItem>(), action.id.uuid()); }));
    CHECK(count("SELECT count(*) FROM action_item") == 0);
    CHECK(count("SELECT count(*) FROM register") == 0);
    CHECK(count("SELECT count(*) FROM journal_line WHERE old IS NOT NULL OR new IS NOT NULL") == 0);
    CHECK_FALSE(*store->read([](sqlite::Connection& c) { return JournalTable(c).verify(); }));
    const auto again = store->write(act(), [&](UnitOfWork& work) { work.save(action); });
    REQUIRE_FALSE(again);
    CHECK(again.error().fault == StoreFault::RecordErased);
}

TEST_CASE_METHOD(WriteFixture, "a text over the limit is refused and named") {
    action.text = std::string(5 * 1024 * 1024, 'x');
    const auto refused = store->write(act(), [&](UnitOfWork& work) { work.save(action); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StoreFault::TooBig);
    CHECK(refused.error().field == 4);
}
