#pragma once
// JSON text (RFC 8259) from and to plain values. Nothing here throws, and no input makes it fail in another way than by
// its error: depth, number of values and integers are bounded.
#include "base/expected.h"
#include "base/value.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tandem {

enum class JsonFault : std::uint8_t {
    Empty, // nothing but white space
    Syntax,
    NotUtf8,
    TooDeep,       // more than json_depth_limit arrays and objects within each other
    TooManyValues, // more than json_value_limit, or more than the memory holds
    DuplicateKey,
    NumberOutOfRange, // an integer beyond 64 bits, another number beyond a double
};

// Line and column count from 1; the column counts code points. They stand at the end of what was refused.
struct JsonError {
    JsonFault kind{};
    std::size_t line = 0;
    std::size_t column = 0;

    friend bool operator==(const JsonError&, const JsonError&) = default;
};

inline constexpr std::size_t json_depth_limit = 64;
inline constexpr std::size_t json_value_limit = 64'000'000;

// One document. A byte order mark before it is accepted. Integers become std::int64_t, numbers with a fraction or an
// exponent become double, objects keep the order of their keys.
Expected<Value, JsonError> parse_json(std::string_view text);

// Compact, parts in the order they have. An id becomes its text; nothing, NaN and infinity become null; bytes that are
// not UTF-8 become U+FFFD.
std::string to_json(const Value& value);
std::string to_json_indented(const Value& value); // two spaces a level, ends with a line feed

// Whether parts that are nothing are written as null. Items of a list always are.
enum class JsonParts : std::uint8_t { All, LeaveOutNothing };
void append_json(std::string& out, const Value& value, JsonParts parts = JsonParts::All); // compact, behind what is there

} // namespace tandem
