#include "policy/changes.h"

#include "given.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::test;

namespace {

using Offered = std::vector<ChangesTogether>;

} // namespace

TEST_CASE("of somebody who said no nothing is asked again, and no barrier is offered to be lifted") {
    const auto changes_in = [](void (*change)(World&)) {
        World world = table_a();
        change(world);
        return changes_for(world.facts, seat(social_work), at_table);
    };
    CHECK(changes_in([](World& w) { w.say("2026-11-05", ConsentRefused{}); }) == Offered{});
    CHECK(changes_in([](World& w) { w.say("2026-11-05", ConsentWithdrawn{}); }) == Offered{});
    CHECK(changes_in([](World& w) { w.facts.about.exclusions = {{Barrier::Objection, {}}}; }) == Offered{});
    CHECK(changes_in([](World& w) { w.facts.about.exclusions = {{Barrier::Shield, {}}}; }) == Offered{});
    CHECK(changes_in([](World& w) { w.facts.about.ties = {{person(social_work), {}}}; }) == Offered{});
    CHECK(changes_in([](World& w) { w.subject().restrictions = {{}}; }) == Offered{});
}

TEST_CASE("two changes that only help together are offered as a pair") {
    World world = table_a();
    world.unsign(social_work);
    world.someone(social_work).secrecy.reset();
    const auto offered = changes_for(world.facts, seat(social_work), at_table);
    CHECK(offered == Offered{{SignConvenant{party(social_work)}, SignStatement{person(social_work)}}});
}

TEST_CASE("what is hidden from the chair and from the others is not told by its reason") {
    const std::vector<Reason> hidden{Reason::Objected, Reason::Shielded, Reason::HasTie, Reason::Refused};
    for (const Reason reason : hidden) {
        INFO(entry_of(reason).code);
        for (const Reader reader : {Reader::Chair, Reader::Everyone}) {
            CHECK(readable_by(reader, std::vector{reason}, Existence::Unknown).empty());
            CHECK(readable_by(reader, std::vector{reason}, Existence::Known) == std::vector{Reason::WithoutNameToday});
        }
        CHECK(readable_by(Reader::Owner, std::vector{reason}, Existence::Unknown) == std::vector{reason});
    }
    const std::vector agreed{Reason::ConvenantNotSigned};
    CHECK(readable_by(Reader::Chair, agreed, Existence::Known) == agreed);
    CHECK(readable_by(Reader::Everyone, agreed, Existence::Known) == std::vector{Reason::WithoutNameToday});
}
