#include "base/ids.h"

namespace tandem {
namespace {

constexpr char hex_digits[] = "0123456789abcdef";

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool dash_before(std::size_t byte) { return byte == 4 || byte == 6 || byte == 8 || byte == 10; }

} // namespace

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    Bytes bytes{};
    std::size_t position = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (dash_before(i) && text[position++] != '-') return std::nullopt;
        const int high = hex_value(text[position]), low = hex_value(text[position + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
        position += 2;
    }
    return Uuid(bytes);
}

std::string Uuid::text() const {
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        if (dash_before(i)) text += '-';
        text += hex_digits[m_bytes[i] >> 4];
        text += hex_digits[m_bytes[i] & 15];
    }
    return text;
}

Uuid IdSource::next() {
    const std::int64_t now = m_clock.now().milliseconds;
    if (now > m_last_milliseconds) {
        m_last_milliseconds = now;
        m_counter = static_cast<std::uint16_t>(m_random.below(0x400)); // room above for ids of the same millisecond
    } else if (++m_counter > 0xfff) {
        ++m_last_milliseconds;
        m_counter = 0;
    }
    Uuid::Bytes bytes{};
    m_random.fill(std::span(bytes).subspan(8));
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(m_last_milliseconds) >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>(0x70 | (m_counter >> 8));
    bytes[7] = static_cast<std::uint8_t>(m_counter);
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));
    return Uuid(bytes);
}

} // namespace tandem
