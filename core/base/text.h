#pragma once
// Text is UTF-8. Offsets that leave the program count code points.
#include <cstddef>
#include <string>
#include <string_view>

namespace tandem {

bool is_valid_utf8(std::string_view text);

// As typed, made storable: invalid bytes become U+FFFD, NUL and other control characters (except tab and line feed)
// go, CR LF becomes LF. Emoji and right-to-left text stay.
std::string clean_text(std::string_view text);

// For comparing and finding: lower case, accents off, over the Latin alphabets used in Dutch names (Latin-1 and Latin
// Extended-A); "ij" as one letter becomes two. Other alphabets stay as they are.
std::string fold(std::string_view text);

std::size_t count_code_points(std::string_view text);

// The first `count` code points; never cuts one in two.
std::string_view first_code_points(std::string_view text, std::size_t count);

constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char ascii_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::string_view trimmed(std::string_view text); // without white space around it

} // namespace tandem
