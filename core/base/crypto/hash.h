#pragma once
// BLAKE2b with 256 bits of result: the journal's chain and commitments, checksums of sheets and packages.
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

using Hash = std::array<std::uint8_t, 32>;

// add() writes the length before the content (8 bytes, little-endian), so that "ab","c" and "a","bc" differ. Every kind
// of thing hashed starts with a text of its own that says what it is.
class Hasher {
public:
    Hasher();
    Hasher(const Hasher&) = default;
    Hasher& operator=(const Hasher&) = default;
    ~Hasher(); // wipes: what was hashed may be secret

    Hasher& add(std::span<const std::uint8_t> bytes);
    Hasher& add(std::string_view text);
    Hasher& add_raw(std::span<const std::uint8_t> bytes); // without length: fixed sizes and streams
    // 8 bytes, little-endian; below zero as two's complement.
    template <std::integral Number>
    Hasher& add_number(Number number) { return add_u64(static_cast<std::uint64_t>(number)); }
    Hash finish(); // once

private:
    Hasher& add_u64(std::uint64_t number);

    static constexpr std::size_t state_size = 384;
    alignas(64) std::array<std::uint8_t, state_size> m_state{};
};

// add_raw(bytes) in one go.
Hash hash_of(std::span<const std::uint8_t> bytes);

std::string to_hex(std::span<const std::uint8_t> bytes); // lower case
// Upper or lower case; nothing for an odd number of digits or any other sign.
std::optional<std::vector<std::uint8_t>> from_hex(std::string_view text);
std::optional<Hash> hash_from_hex(std::string_view text); // 64 digits

} // namespace tandem
