#include "policy/look_alikes.h"

#include <algorithm>
#include <iterator>

namespace tandem::policy {
namespace {

struct LookAlike {
    char32_t sign;
    char letter;
};

// By the eye, and on the safe side: what is taken for a name is taken out. In the order of the signs.
constexpr LookAlike look_alikes_table[] = {
    {0x18f, 'E'},
    {0x192, 'f'},
    {0x1a0, 'O'},
    {0x1a1, 'o'},
    {0x1af, 'U'},
    {0x1b0, 'u'},
    {0x1cd, 'A'},
    {0x1ce, 'a'},
    {0x1cf, 'I'},
    {0x1d0, 'i'},
    {0x1d1, 'O'},
    {0x1d2, 'o'},
    {0x1d3, 'U'},
    {0x1d4, 'u'},
    {0x1dd, 'e'},
    {0x1e6, 'G'},
    {0x1e7, 'g'},
    {0x218, 'S'},
    {0x219, 's'},
    {0x21a, 'T'},
    {0x21b, 't'},
    {0x237, 'j'},
    {0x251, 'a'},
    {0x259, 'e'},
    {0x261, 'g'},
    {0x262, 'g'},
    {0x269, 'i'},
    {0x26a, 'i'},
    {0x274, 'n'},
    {0x280, 'r'},
    {0x28f, 'y'},
    {0x299, 'b'},
    {0x29c, 'h'},
    {0x29f, 'l'},
    // Greek
    {0x37f, 'J'},
    {0x386, 'A'},
    {0x388, 'E'},
    {0x389, 'H'},
    {0x38a, 'I'},
    {0x38c, 'O'},
    {0x38e, 'Y'},
    {0x391, 'A'},
    {0x392, 'B'},
    {0x395, 'E'},
    {0x396, 'Z'},
    {0x397, 'H'},
    {0x399, 'I'},
    {0x39a, 'K'},
    {0x39c, 'M'},
    {0x39d, 'N'},
    {0x39f, 'O'},
    {0x3a1, 'P'},
    {0x3a4, 'T'},
    {0x3a5, 'Y'},
    {0x3a7, 'X'},
    {0x3ac, 'a'},
    {0x3ad, 'e'},
    {0x3ae, 'n'},
    {0x3af, 'i'},
    {0x3b1, 'a'},
    {0x3b2, 'b'},
    {0x3b3, 'y'},
    {0x3b5, 'e'},
    {0x3b7, 'n'},
    {0x3b9, 'i'},
    {0x3ba, 'k'},
    {0x3bd, 'v'},
    {0x3bf, 'o'},
    {0x3c1, 'p'},
    {0x3c2, 's'},
    {0x3c3, 'o'},
    {0x3c4, 't'},
    {0x3c5, 'u'},
    {0x3c7, 'x'},
    {0x3c9, 'w'},
    {0x3ca, 'i'},
    {0x3cb, 'u'},
    {0x3cc, 'o'},
    {0x3cd, 'u'},
    {0x3ce, 'w'},
    {0x3f2, 'c'},
    {0x3f3, 'j'},
    {0x3f9, 'C'},
    // Cyrillic
    {0x400, 'E'},
    {0x401, 'E'},
    {0x405, 'S'},
    {0x406, 'I'},
    {0x407, 'I'},
    {0x408, 'J'},
    {0x410, 'A'},
    {0x412, 'B'},
    {0x415, 'E'},
    {0x418, 'U'},
    {0x41a, 'K'},
    {0x41c, 'M'},
    {0x41d, 'H'},
    {0x41e, 'O'},
    {0x41f, 'N'},
    {0x420, 'P'},
    {0x421, 'C'},
    {0x422, 'T'},
    {0x423, 'Y'},
    {0x425, 'X'},
    {0x428, 'W'},
    {0x42c, 'b'},
    {0x430, 'a'},
    {0x432, 'b'},
    {0x433, 'r'},
    {0x435, 'e'},
    {0x438, 'u'},
    {0x43a, 'k'},
    {0x43c, 'm'},
    {0x43d, 'h'},
    {0x43e, 'o'},
    {0x43f, 'n'},
    {0x440, 'p'},
    {0x441, 'c'},
    {0x442, 't'},
    {0x443, 'y'},
    {0x445, 'x'},
    {0x448, 'w'},
    {0x44c, 'b'},
    {0x450, 'e'},
    {0x451, 'e'},
    {0x455, 's'},
    {0x456, 'i'},
    {0x457, 'i'},
    {0x458, 'j'},
    {0x460, 'W'},
    {0x461, 'w'},
    {0x474, 'V'},
    {0x475, 'v'},
    {0x4ae, 'Y'},
    {0x4af, 'y'},
    {0x4ba, 'H'},
    {0x4bb, 'h'},
    {0x4c0, 'I'},
    {0x4cf, 'l'},
    {0x501, 'd'},
    {0x51a, 'Q'},
    {0x51b, 'q'},
    {0x51c, 'W'},
    {0x51d, 'w'},
    // Armenian
    {0x53c, 'L'},
    {0x54d, 'U'},
    {0x54f, 'S'},
    {0x555, 'O'},
    {0x566, 'q'},
    {0x570, 'h'},
    {0x575, 'j'},
    {0x578, 'n'},
    {0x57d, 'u'},
    {0x581, 'g'},
    {0x585, 'o'},
    // small capitals
    {0x1d00, 'a'},
    {0x1d04, 'c'},
    {0x1d05, 'd'},
    {0x1d07, 'e'},
    {0x1d0a, 'j'},
    {0x1d0b, 'k'},
    {0x1d0d, 'm'},
    {0x1d0f, 'o'},
    {0x1d18, 'p'},
    {0x1d1b, 't'},
    {0x1d1c, 'u'},
    {0x1d20, 'v'},
    {0x1d21, 'w'},
    {0x1d22, 'z'},
};
static_assert(std::ranges::is_sorted(look_alikes_table, {}, &LookAlike::sign));

// A whole alphabet in a row.
struct Alphabet {
    char32_t first, last;
    char letter;      // of the first
    char32_t letters; // how many until it begins anew
};
constexpr Alphabet alphabets[] = {
    {0x24b6, 0x24cf, 'A', 26},   {0x24d0, 0x24e9, 'a', 26},                                // in circles
    {0xff10, 0xff19, '0', 10},   {0xff21, 0xff3a, 'A', 26},   {0xff41, 0xff5a, 'a', 26},   // wide
    {0x1d7ce, 0x1d7ff, '0', 10},                                                           // mathematical, five times
    {0x1f130, 0x1f149, 'A', 26}, {0x1f150, 0x1f169, 'A', 26}, {0x1f170, 0x1f189, 'A', 26}, // in squares and black circles
};

// Letters with more than one accent, as in Vietnamese: a capital and its small letter by turns.
struct Accented {
    char32_t first, last;
    char letter;
};
constexpr Accented accented[] = {{0x1ea0, 0x1eb7, 'a'}, {0x1eb8, 0x1ec7, 'e'}, {0x1ec8, 0x1ecb, 'i'},
                                 {0x1ecc, 0x1ee3, 'o'}, {0x1ee4, 0x1ef1, 'u'}, {0x1ef2, 0x1ef9, 'y'}};

// Thirteen alphabets, each of capitals and small letters.
constexpr char32_t mathematical = 0x1d400, after_mathematical = 0x1d6a4;

char32_t capital_of(char small) { return static_cast<char32_t>(small - 'a' + 'A'); }

char32_t in_a_row(char32_t sign) {
    for (const auto& one : alphabets)
        if (one.first <= sign && sign <= one.last) return static_cast<char32_t>(one.letter) + (sign - one.first) % one.letters;
    for (const auto& one : accented)
        if (one.first <= sign && sign <= one.last) return sign % 2 == 0 ? capital_of(one.letter) : static_cast<char32_t>(one.letter);
    if (sign < mathematical || sign >= after_mathematical) return sign;
    const char32_t place = (sign - mathematical) % 52;
    return place < 26 ? U'A' + place : U'a' + place - 26;
}

} // namespace

char32_t look_alike(char32_t sign) {
    if (sign < 0x180) return sign; // what fold() knows
    const auto* found = std::ranges::lower_bound(look_alikes_table, sign, {}, &LookAlike::sign);
    if (found != std::end(look_alikes_table) && found->sign == sign) return static_cast<char32_t>(found->letter);
    return in_a_row(sign);
}

} // namespace tandem::policy
