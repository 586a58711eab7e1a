#pragma once
// The code a case goes by outside its own file: "26-K7F". Year and three random signs, so that numbers tell nothing and
// a hidden case leaves no gap (architecture.md, decision 5; R48).
#include "base/random.h"
#include "domain/codec.h"

namespace tandem::domain {

class CaseCode {
public:
    // No 0 O, 1 I L, 2 Z, 5 S, 8 B, U V: they are mixed up on paper and on the phone.
    static constexpr std::string_view signs = "34679ACDEFGHJKMNPQRTWXY";

    CaseCode() = default; // empty: no code given yet

    // Upper or lower case, with or without the hyphen, white space around it; kept as "26-K7F".
    static std::optional<CaseCode> parse(std::string_view text);
    // A new one of that year. It may exist already: the caller asks again until it is free.
    static CaseCode make(int year, RandomSource& random);

    const std::string& text() const { return m_text; }
    bool is_empty() const { return m_text.empty(); }

    friend auto operator<=>(const CaseCode&, const CaseCode&) = default;

private:
    explicit CaseCode(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

template <>
struct Codec<CaseCode> : TextCodec<CaseCode, ValueFault::OutOfRange> {};

} // namespace tandem::domain
