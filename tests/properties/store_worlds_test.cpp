#include "store_world.h"
#include "support/property.h"

#include <iostream>

using namespace tandem::test;

TEST_CASE("real files in hostile worlds converge and lose no edit") {
    constexpr std::uint64_t seed = 20261102;
    const int worlds = property_runs(60);
    std::cout << worlds << " worlds of real files from seed " << seed << '\n';
    for (int i = 0; i < worlds; ++i) {
        const std::uint64_t world_seed = seed * 1'000 + static_cast<std::uint64_t>(i);
        INFO("world " << world_seed);
        const auto end = StoreWorld(world_seed, 120).run();
        CHECK_FALSE(end.diverged);
        CHECK(end.lost_edit == "");
    }
}

TEST_CASE("real files that keep their writer id after a restored backup lose edits") {
    constexpr std::uint64_t seed = 20261103;
    constexpr int worlds = 8, steps = 400; // more than above: the same field must be written before and after a backup is restored
    int wrong = 0;
    for (int i = 0; i < worlds; ++i)
        wrong += !StoreWorld(seed * 1'000 + static_cast<std::uint64_t>(i), steps, StoreWorld::WriterIds::Kept).run().is_right();
    std::cout << wrong << " of " << worlds << " worlds of real files with a kept writer id lost an edit or diverged\n";
    CHECK(wrong > 0);
}
