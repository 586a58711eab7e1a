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
        StoreWorld(world_seed, 120).run();
    }
}
