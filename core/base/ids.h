#pragma once
// Identifiers. Every record has a UUIDv7 (RFC 9562): its first 48 bits are the time in milliseconds, so new rows land
// next to each other in an index; the rest is random, so two files never make the same one.
#include "base/random.h"
#include "base/time.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

class Uuid {
public:
    using Bytes = std::array<std::uint8_t, 16>;

    constexpr Uuid() = default; // the nil id, which no record has
    constexpr explicit Uuid(const Bytes& bytes) : m_bytes(bytes) {}

    // "0192e0a4-...", 36 characters, upper or lower case; anything else is nothing.
    static std::optional<Uuid> parse(std::string_view text);

    std::string text() const; // lower case
    constexpr const Bytes& bytes() const { return m_bytes; }
    constexpr bool is_nil() const { return *this == Uuid{}; }

    friend constexpr auto operator<=>(const Uuid&, const Uuid&) = default;

private:
    Bytes m_bytes{};
};

// An id of one noun. CaseId and PartyId are different types and cannot be mixed.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(Uuid uuid) : m_uuid(uuid) {}

    constexpr const Uuid& uuid() const { return m_uuid; }
    std::string text() const { return m_uuid.text(); }
    constexpr bool is_nil() const { return m_uuid.is_nil(); }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    Uuid m_uuid;
};

// Where new ids come from. Within one source they only go up, also when the clock stands still or goes back.
class IdSource {
public:
    IdSource(const Clock& clock, RandomSource& random) : m_clock(clock), m_random(random) {}

    Uuid next();
    template <class SomeId>
    SomeId next_id() { return SomeId(next()); }

private:
    const Clock& m_clock;
    RandomSource& m_random;
    std::int64_t m_last_milliseconds = -1;
    std::uint16_t m_counter = 0; // 12 bits behind the time
};

} // namespace tandem

template <>
struct std::hash<tandem::Uuid> {
    std::size_t operator()(const tandem::Uuid& id) const noexcept {
        // The last eight bytes are random in a version 7 id.
        std::size_t value = 0;
        for (std::size_t i = 8; i < 16; ++i) value = (value << 8) | id.bytes()[i];
        return value;
    }
};
template <class Tag>
struct std::hash<tandem::Id<Tag>> {
    std::size_t operator()(const tandem::Id<Tag>& id) const noexcept { return std::hash<tandem::Uuid>{}(id.uuid()); }
};
