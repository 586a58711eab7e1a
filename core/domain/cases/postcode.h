#pragma once
// A Dutch postcode, kept as "1234 AB".
#include "domain/codec.h"

namespace tandem::domain {

class Postcode {
public:
    Postcode() = default; // empty

    // With or without the space, upper or lower case. 1000 to 9999; not SA, SD and SS, which are never given out.
    static std::optional<Postcode> parse(std::string_view text);

    const std::string& text() const { return m_text; }
    bool is_empty() const { return m_text.empty(); }

    friend auto operator<=>(const Postcode&, const Postcode&) = default;

private:
    explicit Postcode(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

template <>
struct Codec<Postcode> : TextCodec<Postcode, ValueFault::OutOfRange> {};

} // namespace tandem::domain
