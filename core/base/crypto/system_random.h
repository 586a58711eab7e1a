#pragma once
#include "base/random.h"

namespace tandem {

// The randomness of the operating system: for keys, salts, ids and writer ids.
class SystemRandom final : public RandomSource {
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace tandem
