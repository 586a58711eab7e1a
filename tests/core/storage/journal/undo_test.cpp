#include "support/builders.h"
#include "support/test_store.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

struct UndoFixture : TestStore {
    ActionItem action = an_action(ids, CaseId(ids.next()));

    void save() {
        REQUIRE(store->write(act(), [&](UnitOfWork& work) { work.save(action); }));
    }
    void set_text(std::string text) {
        action.text = std::move(text);
        save();
    }
    std::string text() {
        const auto found = *store->find<ActionItem>(action.id);
        return found ? found->text : "(gone)";
    }
    StoreFault undo_fault() {
        const auto undone = store->undo(act("undo"));
        REQUIRE_FALSE(undone);
        return undone.error().fault;
    }
};

} // namespace

TEST_CASE_METHOD(UndoFixture, "undo takes back one step at a time and redo does it again") {
    save();
    set_text("een");
    set_text("twee");
    REQUIRE(store->undo(act("undo")));
    CHECK(text() == "een");
    REQUIRE(store->undo(act("undo")));
    CHECK(text() == "langsgaan");
    REQUIRE(store->redo(act("redo")));
    CHECK(text() == "een");
    REQUIRE(store->redo(act("redo")));
    CHECK(text() == "twee");
    CHECK_FALSE(store->redo(act("redo")));
}

TEST_CASE_METHOD(UndoFixture, "a creation is undone by removing and done again by bringing back") {
    save();
    set_text("een");
    REQUIRE(store->undo(act("undo")));
    REQUIRE(store->undo(act("undo")));
    CHECK(text() == "(gone)");
    CHECK(undo_fault() == StoreFault::NothingToUndo);
    REQUIRE(store->redo(act("redo")));
    CHECK(text() == "langsgaan");
    REQUIRE(store->redo(act("redo")));
    CHECK(text() == "een");
    REQUIRE(store->undo(act("undo")));
    REQUIRE(store->undo(act("undo")));
    CHECK(text() == "(gone)");
}

TEST_CASE_METHOD(UndoFixture, "a new change after an undo leaves nothing to redo") {
    save();
    set_text("een");
    REQUIRE(store->undo(act("undo")));
    set_text("anders");
    CHECK_FALSE(store->redo(act("redo")));
    REQUIRE(store->undo(act("undo")));
    CHECK(text() == "langsgaan");
}

TEST_CASE_METHOD(UndoFixture, "a removal is undone with all its fields") {
    action.due = Day::parse("2026-12-24");
    action.state = ActionDone{*Day::parse("2026-12-23")};
    save();
    REQUIRE(store->write(act(), [&](UnitOfWork& work) { work.remove<ActionItem>(action.id); }));
    REQUIRE(store->undo(act("undo")));
    CHECK(*store->find<ActionItem>(action.id) == action);
}

TEST_CASE_METHOD(UndoFixture, "ids and structures come back as they were") {
    save();
    const ActionItem before = action;
    action.doer = PersonId(ids.next());
    action.agreed_in = MeetingId(ids.next());
    action.state = ActionNotDone{*Day::parse("2026-12-23"), NotDoneReason::NotDone};
    save();
    REQUIRE(store->undo(act("undo")));
    CHECK(*store->find<ActionItem>(action.id) == before);
    REQUIRE(store->redo(act("redo")));
    CHECK(*store->find<ActionItem>(action.id) == action);
}

TEST_CASE_METHOD(UndoFixture, "a barrier is never undone and nothing before it either") {
    save();
    Act barrier = act("consent");
    barrier.kind = StepKind::Barrier;
    action.text = "een";
    REQUIRE(store->write(barrier, [&](UnitOfWork& work) { work.save(action); }));
    CHECK(undo_fault() == StoreFault::NothingToUndo);
    CHECK(text() == "een");
    set_text("twee");
    REQUIRE(store->undo(act("undo")));
    CHECK(text() == "een");
}

TEST_CASE_METHOD(UndoFixture, "a look is no step to undo") {
    save();
    Act look = act("identity.look");
    look.kind = StepKind::Look;
    look.purpose = "bellen";
    REQUIRE(store->write(look, [&](UnitOfWork& work) { work.look(schema_of<Identity>(), ids.next()); }));
    REQUIRE(store->undo(act("undo")));
    CHECK(text() == "(gone)");
}

TEST_CASE_METHOD(UndoFixture, "undo of an older group is refused when a field was changed since, and says which") {
    save();
    const auto changes = store->write(act(), [&](UnitOfWork& work) {
        action.text = "een";
        work.save(action);
    });
    set_text("twee");
    const auto refused = store->undo_group(changes->undo_group, act("undo"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StoreFault::ChangedSince);
    CHECK(refused.error().field == 4);
    CHECK(refused.error().entity == action.id.uuid());
    CHECK(text() == "twee");
}

TEST_CASE_METHOD(UndoFixture, "the undo of a creation is refused while a later change stands") {
    const auto made = store->write(act(), [&](UnitOfWork& work) { work.save(action); });
    set_text("een");
    CHECK(store->undo_group(made->undo_group, act("undo")).error().fault == StoreFault::ChangedSince);
    REQUIRE(store->undo(act("undo")));
    CHECK(store->undo_group(made->undo_group, act("undo")));
}

TEST_CASE_METHOD(UndoFixture, "chunks of one group are undone together") {
    Act first = act("import");
    std::vector<ActionItem> actions;
    for (int i = 0; i < 10; ++i) actions.push_back(an_action(ids, action.case_file));
    const auto begun = store->write(first, [&](UnitOfWork& work) {
        for (int i = 0; i < 5; ++i) work.save(actions[std::size_t(i)]);
    });
    Act second = act("import");
    second.undo_group = begun->undo_group;
    actions[2].text = "ook nog gewijzigd";
    REQUIRE(store->write(second, [&](UnitOfWork& work) {
        work.save(actions[2]);
        for (int i = 5; i < 10; ++i) work.save(actions[std::size_t(i)]);
    }));
    REQUIRE(store->undo(act("undo")));
    for (const auto& one : actions) CHECK_FALSE(*store->find<ActionItem>(one.id));
    REQUIRE(store->redo(act("redo")));
    for (const auto& one : actions) CHECK(*store->find<ActionItem>(one.id) == one);
}

TEST_CASE_METHOD(UndoFixture, "undo works in a later opening") {
    save();
    set_text("een");
    auto connection = std::make_unique<sqlite::Connection>(":memory:", sqlite::OpenOptions{sqlite::Access::Create});
    REQUIRE(store->connection().copy_into(*connection, {}));
    store = std::make_unique<Store>(std::move(connection), random);
    REQUIRE(store->undo(act("undo")));
    CHECK(text() == "langsgaan");
}
