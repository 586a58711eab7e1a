#include "hostile_world.h"
#include "support/property.h"

#include <iostream>

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

constexpr std::uint64_t seed = 20261102;

struct Tally {
    int worlds = 0, diverged = 0, lost = 0;
    std::uint64_t first_wrong = 0;
};

Tally run_worlds(int count, const WorldRules& rules) {
    Tally tally;
    for (int i = 0; i < count; ++i) {
        const std::uint64_t world_seed = seed * 1'000'000 + static_cast<std::uint64_t>(i);
        const WorldEnd end = HostileWorld(world_seed, rules).run();
        if (!end.is_right() && tally.first_wrong == 0) tally.first_wrong = world_seed;
        tally.diverged += end.diverged ? 1 : 0;
        tally.lost += end.lost_edit ? 1 : 0;
        ++tally.worlds;
    }
    return tally;
}

// The usual mistake: the later clock wins and the other write is gone.
Register later_clock_wins(const Register& a, const Register& b) {
    if (a.heads.empty() || b.heads.empty()) return a.heads.empty() ? b : a;
    Register merged = merge(a, b);
    merged.heads = {Register{{}, {a.shown(), b.shown()}}.shown()};
    return merged;
}

} // namespace

TEST_CASE("files in hostile worlds converge and lose no edit") {
    const Tally tally = run_worlds(property_runs(20'000), {});
    std::cout << tally.worlds << " hostile worlds from seed " << seed << ": " << tally.diverged << " diverged, " << tally.lost << " lost an edit\n";
    INFO("first wrong world: " << tally.first_wrong);
    CHECK(tally.diverged == 0);
    CHECK(tally.lost == 0);
}

TEST_CASE("worlds that keep a writer id after a restored backup lose edits") {
    WorldRules rules;
    rules.new_writer_per_opening = false;
    const Tally tally = run_worlds(2'000, rules);
    std::cout << tally.worlds << " worlds with a kept writer id: " << tally.diverged << " diverged, " << tally.lost << " lost an edit\n";
    CHECK(tally.diverged + tally.lost > 0);
}

TEST_CASE("worlds where the later clock wins lose edits") {
    WorldRules rules;
    rules.merge = &later_clock_wins;
    const Tally tally = run_worlds(200, rules);
    std::cout << tally.worlds << " worlds where the later clock wins: " << tally.lost << " lost an edit\n";
    CHECK(tally.lost > 0);
}
