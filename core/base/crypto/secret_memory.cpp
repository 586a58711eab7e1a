// The memory behind base/secret.h: pages of its own between two guard pages, locked out of swap and of core dumps, and
// wiped when freed (sodium_malloc). Where the system's limit on locked memory is used up it is still guarded and wiped.
#include "base/crypto/start.h"
#include "base/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace tandem {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    if (size == 0) return;
    start_crypto();
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_data == nullptr) throw std::bad_alloc();
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copy_of(std::span<const std::uint8_t> bytes) {
    SecretBytes copy(bytes.size());
    std::ranges::copy(bytes, copy.bytes().begin());
    return copy;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this == &other) return *this;
    release();
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecretBytes::~SecretBytes() { release(); }

void SecretBytes::release() noexcept {
    sodium_free(m_data); // wipes; null is fine
    m_data = nullptr;
    m_size = 0;
}

bool operator==(const SecretBytes& a, const SecretBytes& b) {
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, a.m_size) == 0);
}

void wipe(std::span<std::uint8_t> bytes) {
    if (!bytes.empty()) sodium_memzero(bytes.data(), bytes.size());
}

void wipe(std::string& text) {
    text.resize(text.capacity()); // what an earlier, longer text left behind is within the capacity too
    sodium_memzero(text.data(), text.size());
    text.clear();
}

} // namespace tandem
