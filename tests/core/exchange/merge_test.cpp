#include "support/exchanging_file.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::exchange;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

struct Fixture {
    ExchangingFile mine{1}, yours{2};
    ActionItem action = an_action(mine.ids, CaseId(mine.ids.next()));

    void share() {
        mine.save(action);
        yours.merge_from(mine);
    }
    void set_text(ExchangingFile& file, std::string text) {
        auto there = *file.find<ActionItem>(action.id);
        there.text = std::move(text);
        file.save(there);
    }
    std::string text_in(ExchangingFile& file) { return file.find<ActionItem>(action.id)->text; }
    void exchange() {
        yours.merge_from(mine);
        mine.merge_from(yours);
    }
};

RegisterBatch only(RegisterBatch batch, auto wanted) {
    std::erase_if(batch.fields, [&](const FieldState& one) { return !wanted(one); });
    return batch;
}

FieldState& state_of(RegisterBatch& batch, std::uint16_t field) {
    return *std::ranges::find(batch.fields, field, &FieldState::field);
}

} // namespace

TEST_CASE_METHOD(Fixture, "a record arrives whole in another file and its birth stays one register") {
    action.due = Day::from_ymd(2026, 12, 1);
    mine.save(action);
    const MergeReport report = yours.merge_from(mine);
    CHECK(report.created == 1);
    CHECK(yours.find<ActionItem>(action.id) == action);
    CHECK(yours.number("SELECT count(*) FROM register") == 1);
    CHECK(yours.slice() == mine.slice());
    CHECK(yours.journal_is_whole());
}

TEST_CASE_METHOD(Fixture, "the same batch again writes nothing") {
    share();
    set_text(mine, "bellen");
    yours.merge_from(mine);
    const auto counter = yours.counter();
    const auto steps = yours.number("SELECT count(*) FROM journal_step");
    const MergeReport again = yours.merge_from(mine);
    CHECK(again.changes.step == 0);
    CHECK(yours.counter() == counter);
    CHECK(yours.number("SELECT count(*) FROM journal_step") == steps);
}

TEST_CASE_METHOD(Fixture, "an older batch does not bring an old value back") {
    share();
    const RegisterBatch old = mine.slice();
    set_text(mine, "bellen");
    yours.merge_from(mine);
    CHECK(yours.merge(old).changes.step == 0);
    CHECK(text_in(yours) == "bellen");
}

TEST_CASE_METHOD(Fixture, "two edits of one field are both kept until a person writes again") {
    share();
    set_text(mine, "bellen");
    set_text(yours, "schrijven");
    CHECK(yours.merge_from(mine).conflicts == 1);
    mine.merge_from(yours);
    CHECK(mine.slice() == yours.slice());
    CHECK(text_in(mine) == text_in(yours));
    CHECK(mine.number("SELECT count(*) FROM rival") == 1);
    set_text(mine, "bellen en schrijven");
    yours.merge_from(mine);
    CHECK(text_in(yours) == "bellen en schrijven");
    CHECK(yours.number("SELECT count(*) FROM rival") == 0);
}

TEST_CASE_METHOD(Fixture, "a rival that does not change what is shown is stored all the same") {
    share();
    set_text(yours, "schrijven");
    yours.clock.at = yours.clock.at + std::chrono::hours(1);
    set_text(yours, "later");
    set_text(mine, "bellen");
    CHECK(yours.merge_from(mine).changes.step != 0);
    CHECK(yours.number("SELECT count(*) FROM rival") == 1);
}

TEST_CASE_METHOD(Fixture, "edits of different fields come together without a conflict") {
    share();
    set_text(mine, "bellen");
    auto there = *yours.find<ActionItem>(action.id);
    there.due = Day::from_ymd(2026, 12, 24);
    yours.save(there);
    CHECK(yours.merge_from(mine).conflicts == 0);
    CHECK(mine.merge_from(yours).conflicts == 0);
    CHECK(mine.find<ActionItem>(action.id) == yours.find<ActionItem>(action.id));
}

TEST_CASE_METHOD(Fixture, "a record that comes in parts waits until it is whole") {
    action.due = Day::from_ymd(2026, 12, 1);
    mine.save(action);
    const auto is_early = [](const FieldState& one) { return one.field <= 4; };
    CHECK(yours.merge(only(mine.slice(), is_early)).waiting == 1);
    CHECK_FALSE(yours.find<ActionItem>(action.id));
    CHECK(yours.slice().fields.size() == 5);
    const auto steps = yours.number("SELECT count(*) FROM journal_step");
    CHECK(yours.merge(only(mine.slice(), is_early)).changes.step == 0);
    CHECK(yours.number("SELECT count(*) FROM journal_step") == steps);
    CHECK(yours.merge(only(mine.slice(), [&](const FieldState& one) { return !is_early(one); })).created == 1);
    CHECK(yours.find<ActionItem>(action.id) == action);
    CHECK(yours.slice() == mine.slice());
    CHECK(yours.number("SELECT count(*) FROM waiting") == 0);
}

TEST_CASE_METHOD(Fixture, "a field that has not arrived is not taken for an empty one") {
    action.due = Day::from_ymd(2026, 12, 1);
    mine.save(action);
    const auto is_not_due = [](const FieldState& one) { return one.field != 7; };
    CHECK(yours.merge(only(mine.slice(), is_not_due)).created == 1);
    CHECK_FALSE(yours.find<ActionItem>(action.id)->due);
    mine.merge_from(yours);
    CHECK(mine.find<ActionItem>(action.id)->due == action.due);

    SECTION("and its value comes with the rest") {
        yours.merge_from(mine);
        CHECK(yours.find<ActionItem>(action.id)->due == action.due);
    }
    SECTION("and a write made without it stands beside it") {
        auto there = *yours.find<ActionItem>(action.id);
        there.due = Day::from_ymd(2027, 1, 1);
        yours.save(there);
        CHECK(yours.merge_from(mine).conflicts == 1);
    }
    mine.merge_from(yours);
    CHECK(mine.slice() == yours.slice());
}

TEST_CASE_METHOD(Fixture, "one document imported in two files converges, also in parts") {
    mine.save(action);
    auto other = action;
    other.text = "anders";
    yours.save(other);
    yours.merge(only(mine.slice(), [](const FieldState& one) { return one.field == birth_field; }));
    mine.merge_from(yours);
    yours.merge_from(mine);
    mine.merge_from(yours);
    CHECK(mine.slice() == yours.slice());
    CHECK(mine.find<ActionItem>(action.id) == yours.find<ActionItem>(action.id));
    CHECK(mine.number("SELECT count(*) FROM rival WHERE field = 4") == 1);
}

TEST_CASE_METHOD(Fixture, "removing travels, and an edit beside it is not lost") {
    share();
    mine.remove<ActionItem>(action.id);
    set_text(yours, "bellen");
    exchange();
    CHECK_FALSE(yours.find<ActionItem>(action.id));
    CHECK(mine.slice() == yours.slice());
    CHECK(mine.store->undo(mine.act("undo")));
    CHECK(text_in(mine) == "bellen");
}

TEST_CASE_METHOD(Fixture, "erasing travels and absorbs whatever comes later") {
    share();
    const RegisterBatch old = mine.slice();
    mine.erase<ActionItem>(action.id);
    CHECK(yours.merge_from(mine).erased == 1);
    CHECK(yours.number("SELECT count(*) FROM action_item") == 0);
    const MergeReport late = yours.merge(old);
    CHECK(late.absorbed == static_cast<std::int64_t>(old.fields.size()));
    CHECK(late.changes.step == 0);
    CHECK(yours.slice() == mine.slice());
    CHECK(yours.journal_is_whole());
}

TEST_CASE_METHOD(Fixture, "the change counter does not go back when the newest record is erased") {
    share();
    const auto before = mine.counter();
    mine.erase<ActionItem>(action.id);
    CHECK(mine.counter() > before);
    mine.save(a_party(mine.ids));
    CHECK(mine.slice(before).fields.size() > 0);
}

TEST_CASE_METHOD(Fixture, "a slice holds only what changed since") {
    share();
    const auto since = mine.counter();
    CHECK(mine.slice(since).fields.empty());
    set_text(mine, "bellen");
    const RegisterBatch delta = mine.slice(since);
    REQUIRE(delta.fields.size() == 1);
    CHECK(delta.fields.front().field == 4);
    yours.merge(delta);
    CHECK(text_in(yours) == "bellen");
}

TEST_CASE_METHOD(Fixture, "fields and kinds of a newer version are kept and passed on untouched") {
    mine.save(action);
    RegisterBatch newer = mine.slice();
    FieldState extra = state_of(newer, 4);
    extra.field = 900;
    extra.state.heads.front().value = ValueParts{{"is", "nieuw"}, {"aantal", std::int64_t{3}}};
    FieldState other = extra;
    other.kind = 999;
    other.entity = mine.ids.next();
    newer.fields.push_back(extra);
    newer.fields.push_back(other);
    CHECK(yours.merge(newer).unknown == 2);
    CHECK(yours.merge(newer).changes.step == 0);
    const RegisterBatch passed_on = yours.slice();
    CHECK(std::ranges::count(passed_on.fields, extra) == 1);
    CHECK(std::ranges::count(passed_on.fields, other) == 1);
}

TEST_CASE_METHOD(Fixture, "a value that its field cannot hold is kept apart, passed on, and not written over") {
    share();
    RegisterBatch newer = mine.slice();
    FieldState& state = state_of(newer, 8);
    state.state.write(77, Instant{2'000'000'000'000}, ValueParts{{"is", "word_of_later"}});
    const FieldState sent = state;
    CHECK(yours.merge(newer).refused == 1);
    CHECK(yours.merge(newer).changes.step == 0);
    CHECK(yours.find<ActionItem>(action.id)->state == action.state);
    CHECK(std::ranges::count(yours.slice().fields, sent) == 1);
    auto there = *yours.find<ActionItem>(action.id);
    there.state = ActionDone{*Day::from_ymd(2026, 12, 1)};
    yours.save(there);
    RegisterBatch after = yours.slice();
    CHECK(state_of(after, 8).state.heads.size() == 2);
}

TEST_CASE_METHOD(Fixture, "a register that cannot be one is refused and the rest is merged") {
    mine.save(action);
    RegisterBatch batch = mine.slice();
    state_of(batch, 9).state.seen.clear();
    const MergeReport report = yours.merge(batch);
    CHECK(report.refused == 1);
    CHECK(report.created == 1);
}

TEST_CASE_METHOD(Fixture, "undo passes over what came from another file") {
    share();
    set_text(mine, "bellen");
    const Party party = a_party(yours.ids);
    yours.save(party);
    mine.merge_from(yours);
    REQUIRE(mine.store->undo(mine.act("undo")));
    CHECK(text_in(mine) == action.text);
    CHECK(mine.find<Party>(party.id) == party);
    mine.merge_from(yours);
    REQUIRE(mine.store->redo(mine.act("redo")));
    CHECK(text_in(mine) == "bellen");
}

TEST_CASE_METHOD(Fixture, "merged records are found by their words") {
    const Party party = a_party(mine.ids, "Wijkteam Noord");
    mine.save(party);
    yours.merge_from(mine);
    const SearchIndex index(yours.store->connection());
    CHECK(index.find(SearchSpace::Open, "wijkteam", 5).size() == 1);
}
