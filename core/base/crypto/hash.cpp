#include "base/crypto/hash.h"

#include "base/crypto/start.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <tuple>

namespace tandem {
namespace {

crypto_generichash_state* state_in(std::span<std::uint8_t> memory) {
    return reinterpret_cast<crypto_generichash_state*>(memory.data());
}

int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

} // namespace

Hasher::Hasher() {
    static_assert(sizeof(crypto_generichash_state) <= state_size && alignof(crypto_generichash_state) <= 64);
    start_crypto();
    crypto_generichash_init(state_in(m_state), nullptr, 0, std::tuple_size_v<Hash>);
}

Hasher::~Hasher() { sodium_memzero(m_state.data(), m_state.size()); }

Hasher& Hasher::add_raw(std::span<const std::uint8_t> bytes) {
    crypto_generichash_update(state_in(m_state), bytes.data(), bytes.size());
    return *this;
}

Hasher& Hasher::add_u64(std::uint64_t number) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return add_raw(bytes);
}

Hasher& Hasher::add(std::span<const std::uint8_t> bytes) { return add_u64(bytes.size()).add_raw(bytes); }

Hasher& Hasher::add(std::string_view text) {
    return add(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

Hash Hasher::finish() {
    Hash hash{};
    [[maybe_unused]] const int result = crypto_generichash_final(state_in(m_state), hash.data(), hash.size());
    assert(result == 0 && "finish() is called once");
    return hash;
}

Hash hash_of(std::span<const std::uint8_t> bytes) { return Hasher().add_raw(bytes).finish(); }

std::string to_hex(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<std::vector<std::uint8_t>> from_hex(std::string_view text) {
    if (text.size() % 2 != 0) return std::nullopt;
    std::vector<std::uint8_t> bytes(text.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = digit_value(text[2 * i]);
        const int low = digit_value(text[2 * i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return bytes;
}

std::optional<Hash> hash_from_hex(std::string_view text) {
    const auto bytes = from_hex(text);
    Hash hash{};
    if (!bytes || bytes->size() != hash.size()) return std::nullopt;
    std::ranges::copy(*bytes, hash.begin());
    return hash;
}

} // namespace tandem
