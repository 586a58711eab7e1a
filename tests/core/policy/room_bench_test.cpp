// A figure, not a test: test_policy "[bench]". A full agenda for a full room; in a release build it stays under 20 ms.
#include "given.h"

#include <catch2/catch_all.hpp>

#include <chrono>
#include <iostream>

using namespace tandem;
using namespace tandem::test;

namespace {

constexpr int items = 40, people = 30, lines_per_case = 12;

World full_case(int number) {
    World world = couple();
    world.facts.about.id = id<domain::CaseId>(1000 + number);
    for (int i = 0; i < people; ++i) {
        const auto someone = id<PersonId>(2000 + i);
        const auto theirs = id<PartyId>(3000 + i);
        world.facts.table.parties.push_back({theirs, Interest::None, {{domain::PartnerRing::Core}}, {}, NameRule::Plain});
        world.facts.table.people.push_back({someone, domain::ProfessionalSecrecy::Yes});
        world.facts.table.convenants.front().signatures.push_back({theirs, day("2026-01-05")});
        world.facts.about.needed_parties->push_back(theirs);
    }
    while (world.facts.about.lines.size() < lines_per_case) world.facts.about.lines.push_back(world.facts.about.lines.front());
    return world;
}

std::vector<Audience> full_room() {
    std::vector<Audience> present;
    for (int i = 0; i < people; ++i) present.emplace_back(SeatHolder{id<PersonId>(2000 + i), id<PartyId>(3000 + i)});
    return present;
}

} // namespace

TEST_CASE("40 items for 30 people", "[.][bench]") {
    std::vector<World> cases;
    for (int i = 0; i < items; ++i) cases.push_back(full_case(i));
    const auto present = full_room();
    int open = 0;
    std::vector<double> measured;
    for (int run = 0; run < 15; ++run) {
        const auto start = std::chrono::steady_clock::now();
        for (const auto& one : cases) open += room_level(one.facts, present, at_table).state == RoomState::Open ? 1 : 0;
        measured.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(measured.begin(), measured.end());
    const double taken = measured[measured.size() / 2];
    std::cout << items << " items x " << people << " people: " << taken << " ms\n";
    CHECK(open == 15 * items);
    CHECK(taken < 20);
}
