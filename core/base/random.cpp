#include "base/random.h"

namespace tandem {

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        for (std::size_t j = i; j < bytes.size() && j < i + 8; ++j, z >>= 8) bytes[j] = static_cast<std::uint8_t>(z);
    }
}

} // namespace tandem
