#pragma once
#include <cstdint>
#include <span>

namespace tandem {

// Randomness is passed in, so that a test can fix it. The real one is base/crypto/system_random.h.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    std::uint64_t next_u64() {
        std::uint8_t bytes[8];
        fill(bytes);
        std::uint64_t value = 0;
        for (const std::uint8_t byte : bytes) value = (value << 8) | byte;
        return value;
    }

    // 0 <= result < bound, each equally likely. bound > 0.
    std::uint64_t below(std::uint64_t bound) {
        const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
        std::uint64_t value = next_u64();
        while (value >= limit) value = next_u64();
        return value % bound;
    }
};

// Repeatable randomness for the example network and for tests (splitmix64). Never for keys.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::uint64_t m_state;
};

} // namespace tandem
