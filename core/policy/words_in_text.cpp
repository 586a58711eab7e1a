#include "policy/words_in_text.h"

#include "base/text.h"
#include "policy/look_alikes.h"

#include <algorithm>

namespace tandem::policy {
namespace {

struct Sign {
    char32_t value = 0;
    std::size_t length = 1;
};

Sign sign_at(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (length == 1 || text.size() < length) return {first, 1};
    char32_t value = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) value = (value << 6) | (byte(i) & 0x3fU);
    return {value, length};
}

bool is_within(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

// Zero-width signs, the soft hyphen, marks of direction, blank letters, and control characters, which are taken out when a text is
// put on paper: nobody sees them inside a name.
bool is_invisible(char32_t c) {
    const bool control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || is_within(c, 0x7f, 0x9f);
    return control || c == 0xad || c == 0x34f || c == 0x61c || c == 0x115f || c == 0x1160 || is_within(c, 0x17b4, 0x17b5) ||
           is_within(c, 0x180b, 0x180e) || is_within(c, 0x200b, 0x200f) || is_within(c, 0x202a, 0x202e) || is_within(c, 0x2060, 0x206f) ||
           c == 0x2800 || c == 0x3164 || is_within(c, 0xfe00, 0xfe0f) || c == 0xfeff || c == 0xffa0 || is_within(c, 0xe0000, 0xe0fff);
}

// As some PDF files have it: "\ufb01lip".
std::string_view letters_of_ligature(char32_t c) {
    constexpr std::string_view letters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    return is_within(c, 0xfb00, 0xfb06) ? letters[c - 0xfb00] : std::string_view();
}

bool is_letter_or_digit(char32_t c) {
    if (c < 0x80) return is_within(c, '0', '9') || is_within(c, 'a', 'z') || is_within(c, 'A', 'Z');
    const bool punctuation = is_within(c, 0x80, 0xbf) || c == 0xd7 || c == 0xf7 || is_within(c, 0x2000, 0x2bff) || is_within(c, 0x3000, 0x303f);
    return !punctuation && !is_within(c, 0xff01, 0xff0f);
}

bool is_plain(char32_t c) { return c < 0x80; }

bool is_capital(char32_t plain, std::string_view letter) {
    if (is_plain(plain)) return is_within(plain, 'A', 'Z');
    if (is_within(plain, 0xc0, 0xde)) return true;
    return is_within(plain, 0x100, 0x17f) && fold(letter) != letter && plain % 2 == 0;
}

class Splitting {
public:
    Splitting(std::string_view text, Invisible invisible) : m_text(text), m_invisible(invisible) {}

    std::vector<TextWord> split() {
        for (std::size_t at = 0; at < m_text.size();) {
            const Sign sign = sign_at(m_text.substr(at));
            take(sign, at);
            at += sign.length;
        }
        end_word();
        return std::move(m_words);
    }

private:
    void take(const Sign& sign, std::size_t at) {
        if (is_invisible(sign.value) && m_invisible == Invisible::Ignored) return;
        const char32_t plain = look_alike(sign.value);
        if (is_invisible(sign.value) || !is_letter_or_digit(plain)) return end_word();
        const std::string_view letter = m_text.substr(at, sign.length);
        if (!m_open) m_word = {at, at, {}, is_capital(plain, letter)};
        m_open = true;
        m_word.end = at + sign.length;
        if (const auto letters = letters_of_ligature(sign.value); !letters.empty()) m_letters += letters;
        else if (is_plain(plain)) m_letters += static_cast<char>(plain);
        else m_letters += letter;
    }

    void end_word() {
        if (!m_open) return;
        m_word.folded = fold(m_letters);
        if (!m_word.folded.empty()) m_words.push_back(m_word);
        m_letters.clear();
        m_open = false;
    }

    std::string_view m_text;
    Invisible m_invisible;
    std::vector<TextWord> m_words;
    TextWord m_word;
    std::string m_letters;
    bool m_open = false;
};

} // namespace

std::vector<TextWord> words_in(std::string_view text, Invisible invisible) { return Splitting(text, invisible).split(); }

bool says_something(std::string_view text) { return !words_in(text).empty(); }

bool are_adjacent(std::string_view text, const TextWord& first, const TextWord& second) {
    const auto between = text.substr(first.end, second.begin - first.end); // no letter or digit stands in it
    return !between.empty() && count_code_points(between) <= 3;
}

bool is_within_one_edit(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t start = 0;
    while (start < a.size() && a[start] == b[start]) ++start;
    const auto rest_a = a.substr(start), rest_b = b.substr(start);
    if (a.size() < b.size()) return rest_a == rest_b.substr(1);
    if (rest_a.size() < 2) return true;
    const bool swapped = rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] && rest_a.substr(2) == rest_b.substr(2);
    return swapped || rest_a.substr(1) == rest_b.substr(1);
}

} // namespace tandem::policy
