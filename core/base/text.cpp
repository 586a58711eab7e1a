#include "base/text.h"

#include <array>
#include <cstdint>
#include <optional>

namespace tandem {
namespace {

struct Decoded {
    char32_t code_point;
    std::size_t length;
};

// The code point at the start of `text`, or nothing when the bytes are not valid UTF-8 there.
std::optional<Decoded> decode_one(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byte(0);
    if (first < 0x80) return Decoded{first, 1};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length) return std::nullopt;
    char32_t value = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return std::nullopt;
        value = (value << 6) | (byte(i) & 0x3f);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xd800 && value <= 0xdfff;
    if (value < least[length] || value > 0x10ffff || surrogate) return std::nullopt;
    return Decoded{value, length};
}

// Base letters of U+00C0 to U+017F in order; '*' marks those handled apart or kept.
constexpr std::string_view latin_bases =
    "aaaaaa*ceeeeiiiidnooooo*ouuuuy**" // 00C0
    "aaaaaa*ceeeeiiiidnooooo*ouuuuy*y" // 00E0
    "aaaaaaccccccccddddeeeeeeeeeegggg" // 0100
    "gggghhhhiiiiiiiiii**jjkkklllllll" // 0120
    "lllnnnnnnnnnoooooo**rrrrrrssssss" // 0140
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs"; // 0160

void append_folded(std::string& out, char32_t c, std::string_view original) {
    if (c < 0x80) {
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
        return;
    }
    if (c >= 0x300 && c <= 0x36f) return; // a combining accent behind its letter
    switch (c) {
    case 0xc6: case 0xe6: out += "ae"; return;
    case 0xdf: out += "ss"; return;
    case 0xde: case 0xfe: out += "th"; return;
    case 0x132: case 0x133: out += "ij"; return;
    case 0x152: case 0x153: out += "oe"; return;
    case 0x2018: case 0x2019: out += '\''; return;
    default: break;
    }
    if (c >= 0xc0 && c <= 0x17f && latin_bases[c - 0xc0] != '*') out += latin_bases[c - 0xc0];
    else out += original;
}
static_assert(latin_bases.size() == 0x180 - 0xc0);

} // namespace

bool is_valid_utf8(std::string_view text) {
    while (!text.empty()) {
        const auto decoded = decode_one(text);
        if (!decoded) return false;
        text.remove_prefix(decoded->length);
    }
    return true;
}

std::string clean_text(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto decoded = decode_one(text);
        const std::size_t length = decoded ? decoded->length : 1;
        if (!decoded) {
            out += "\xef\xbf\xbd";
        } else if (decoded->code_point == '\r') {
            if (text.size() < 2 || text[1] != '\n') out += '\n';
        } else if (decoded->code_point >= 0x20 ? decoded->code_point != 0x7f : decoded->code_point == '\n' || decoded->code_point == '\t') {
            out += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    return out;
}

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto decoded = decode_one(text);
        const std::size_t length = decoded ? decoded->length : 1;
        if (decoded) append_folded(out, decoded->code_point, text.substr(0, length));
        text.remove_prefix(length);
    }
    return out;
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<std::uint8_t>(c) & 0xc0) != 0x80;
    return count;
}

std::string_view first_code_points(std::string_view text, std::size_t count) {
    std::size_t end = 0;
    for (; end < text.size(); ++end) {
        const bool starts_one = (static_cast<std::uint8_t>(text[end]) & 0xc0) != 0x80;
        if (starts_one && count-- == 0) break;
    }
    return text.substr(0, end);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const auto start = text.find_first_not_of(space);
    if (start == std::string_view::npos) return {};
    return text.substr(start, text.find_last_not_of(space) - start + 1);
}

} // namespace tandem
