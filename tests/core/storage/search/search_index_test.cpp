#include "storage/search/search_index.h"
#include "support/builders.h"
#include "support/test_store.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::storage;
using namespace tandem::test;

namespace {
struct Filled : TestStore {
    std::vector<SearchHit> find(std::string_view words, SearchSpace space = SearchSpace::Open) {
        return *store->read([&](sqlite::Connection& c) { return SearchIndex(c).find(space, words, 10); });
    }
    template <class R>
    void put(const R& record) { REQUIRE(store->write(act(), [&](UnitOfWork& work) { work.save(record); })); }
};
} // namespace

TEST_CASE_METHOD(Filled, "a party is found by the beginning of its name, accents and capitals aside, the newest first") {
    put(a_party(ids, "Café de Brug"));
    const auto newer = a_party(ids, "Cafétaria Oost");
    put(newer);
    const auto hits = find("CAFE");
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].entity == newer.id.uuid());
    CHECK(find("c").size() == 2);
    CHECK(find("brug").size() == 1);
    CHECK(find("b").empty());
}

TEST_CASE_METHOD(Filled, "what was typed is never read as a query") {
    put(a_party(ids, "Repair \"OR\" café NEAR (brug)"));
    CHECK(find("\"OR\" NEAR (").size() == 1);
    CHECK(find("brug*").size() == 1);
    CHECK(find("title:brug").empty());
    CHECK(find("' ; -- %").empty());
    CHECK(find("").empty());
}

TEST_CASE_METHOD(Filled, "the index follows changes, removal and undo") {
    auto party = a_party(ids, "Molenaar");
    put(party);
    party.name = "Windvaan";
    put(party);
    CHECK(find("molenaar").empty());
    CHECK(find("windvaan").size() == 1);
    REQUIRE(store->write(act(), [&](UnitOfWork& work) { work.remove<Party>(party.id); }));
    CHECK(find("windvaan").empty());
    REQUIRE(store->undo(act("undo")));
    CHECK(find("windvaan").size() == 1);
}

TEST_CASE_METHOD(Filled, "whether a word stands in a title is asked of a whole word, and of one index") {
    Identity identity;
    identity.id = IdentityId(ids.next());
    identity.family_name = "Kanariepiet-Ström";
    identity.given_names = "Roelof";
    put(identity);
    const auto has = [&](std::string_view word, SearchSpace space = SearchSpace::Identity) {
        return *store->read([&](sqlite::Connection& c) { return SearchIndex(c).has_word_in_title(space, word); });
    };
    CHECK(has("kanariepiet"));
    CHECK(has("strom"));
    CHECK_FALSE(has("kanarie"));
    CHECK_FALSE(has("roelof")); // no title
    CHECK_FALSE(has("kanariepiet", SearchSpace::Open));
    CHECK_FALSE(has("\" OR title:\"kanariepiet"));
    CHECK_FALSE(has(""));
}

TEST_CASE_METHOD(Filled, "names of residents stand only in the index of the identity service") {
    Identity identity;
    identity.id = IdentityId(ids.next());
    identity.family_name = "Kanariepiet";
    put(identity);
    CHECK(find("kanariepiet").empty());
    CHECK(find("kanariepiet", SearchSpace::Identity).size() == 1);
}

TEST_CASE_METHOD(Filled, "nothing of an erased text is left in the index, down to its bytes") {
    auto party = a_party(ids, "Zonnehoek");
    put(a_party(ids, "Zonneveld"));
    put(party);
    party.name = "Zonnewijzerplaats";
    put(party);
    const auto places = [&](const char* ending) {
        return *store->read([&](sqlite::Connection& c) { return c.number("SELECT count(*) FROM search_text_data WHERE instr(block, CAST(?1 AS BLOB))", ending); });
    };
    CHECK(places("hoek") == 0);
    CHECK(places("wijzerplaats") > 0);
    auto barrier = act();
    barrier.kind = StepKind::Barrier;
    REQUIRE(store->write(barrier, [&](UnitOfWork& work) { work.erase(schema_of<Party>(), party.id.uuid()); }));
    CHECK(places("wijzerplaats") == 0);
    CHECK(find("zonnewijzer").empty());
    CHECK(find("zonne").size() == 1);
}
