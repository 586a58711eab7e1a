#pragma once
#include "base/random.h"

#include <cassert>
#include <cstddef>

namespace tandem::workspace::example {

// Choices from one repeatable source.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_random(seed) {}

    int between(int lowest, int highest) {
        assert(lowest <= highest);
        return lowest + static_cast<int>(m_random.below(static_cast<std::uint64_t>(highest - lowest) + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }

    template <class List>
    const auto& one_of(const List& list) {
        assert(!list.empty());
        return list[static_cast<std::size_t>(m_random.below(list.size()))];
    }
    RandomSource& source() { return m_random; }

private:
    SeededRandom m_random;
};

} // namespace tandem::workspace::example
