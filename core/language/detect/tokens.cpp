#include "language/detect/tokens.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace tandem::language {
namespace {

struct Character {
    char32_t code = 0;
    std::size_t length = 1; // bytes
};

// 0 where the bytes are no UTF-8.
Character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) return {first, 1};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > text.size()) return {};
    char32_t code = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80) return {};
        code = (code << 6) | (byte(at + i) & 0x3f);
    }
    return {code, length};
}

bool in(char32_t c, char32_t from, char32_t to) { return c >= from && c <= to; }

bool is_latin_letter(char32_t c) {
    if (in(c, 'a', 'z') || in(c, 'A', 'Z')) return true;
    if (c == 0xd7 || c == 0xf7) return false;
    return in(c, 0xc0, 0x24f) || in(c, 0x300, 0x36f) || in(c, 0x1e00, 0x1eff) || c == 0x2bc;
}

bool is_other_letter(char32_t c) { return in(c, 0x370, 0x52f) || in(c, 0x5d0, 0x5ea) || in(c, 0x620, 0x6d3); }

bool is_upper(char32_t c) {
    if (in(c, 'A', 'Z') || in(c, 0xc0, 0xde) || in(c, 0x391, 0x3a9) || in(c, 0x400, 0x42f)) return true;
    if (in(c, 0x139, 0x148) || in(c, 0x179, 0x17e)) return c % 2 == 1;
    return (in(c, 0x100, 0x17f) || in(c, 0x1e00, 0x1eff)) && c % 2 == 0;
}

bool is_digit(char32_t c) { return in(c, '0', '9'); }
bool is_space(char32_t c) { return c == ' ' || in(c, '\t', '\r') || c == 0xa0 || in(c, 0x2000, 0x200b) || c == 0x202f || c == 0xfeff; }

const WordSet abbreviations("dhr dhrn hr mw mevr mej mevrn dr drs ir ing prof mr ds fam st nr jl ca bijv bv enz tel blz art evt vgl resp "
                            "max min incl excl geb afd gem wed past "
                            "jan feb mrt apr jun jul aug sep sept okt nov dec a.s b.d v d chr th ph joh wm fr ch ant jac alb corn str o.a "
                            "t.a.v d.d m.b.t z.g z.o.z kl pag");

} // namespace

bool is_one_of(std::string_view word, std::string_view list) {
    if (word.empty()) return false;
    for (auto at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const bool starts = at == 0 || list[at - 1] == ' ';
        const auto end = at + word.size();
        if (starts && (end == list.size() || list[end] == ' ')) return true;
    }
    return false;
}

namespace {

std::size_t hash_of(std::string_view word) {
    std::size_t hash = 14695981039346656037U; // FNV-1a
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

} // namespace

WordSet::WordSet(std::string_view list) {
    const auto words = static_cast<std::size_t>(std::ranges::count(list, ' ')) + 1;
    m_slots.resize(std::bit_ceil(words * 4));
    while (!list.empty()) {
        const auto word = list.substr(0, list.find(' '));
        list.remove_prefix(std::min(word.size() + 1, list.size()));
        if (word.empty() || contains(word)) continue;
        auto slot = hash_of(word) & (m_slots.size() - 1);
        while (!m_slots[slot].empty()) slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = word;
    }
}

bool WordSet::contains(std::string_view word) const {
    if (word.empty()) return false;
    for (auto slot = hash_of(word) & (m_slots.size() - 1); !m_slots[slot].empty(); slot = (slot + 1) & (m_slots.size() - 1))
        if (m_slots[slot] == word) return true;
    return false;
}

Passage::Passage(std::string_view text, const WordBook& book) : m_text(text), m_book(book) {
    m_nothing.start = m_nothing.end = text.size();
    cut();
    look_up();
    mark_sentences();
}

bool Passage::is_mark(std::size_t i, char c) const {
    const auto& token = at(i);
    return token.type == TokenType::Mark && token.end - token.start == 1 && m_text[token.start] == c;
}

bool Passage::is_apostrophe(std::size_t i) const {
    if (at(i).type != TokenType::Mark) return false;
    const auto sign = text_of(at(i));
    return sign == "'" || sign == "`" || sign == "\u2019" || sign == "\u2018" || sign == "\u00b4";
}

void Passage::cut() {
    m_tokens.reserve(m_text.size() / 5 + 8);
    bool space = true;
    bool line = true;
    for (std::size_t at = 0; at < m_text.size();) {
        const auto [code, length] = character_at(m_text, at);
        if (is_space(code)) {
            space = true;
            line = line || code == '\n' || code == '\r';
            at += length;
            continue;
        }
        Token token;
        token.start = at;
        token.space_before = space;
        token.line_start = line;
        m_tokens.push_back(token);
        at = cut_word(at);
        space = line = false;
    }
}

// Fills the last token, which starts at `at`; returns where it ends.
std::size_t Passage::cut_word(std::size_t at) {
    auto& token = m_tokens.back();
    const auto first = character_at(m_text, at);
    const bool number = is_digit(first.code);
    const bool latin = is_latin_letter(first.code);
    const auto belongs = [&](char32_t c) {
        return number ? is_digit(c) : latin ? is_latin_letter(c) : is_other_letter(c) || in(c, 0x300, 0x36f);
    };
    token.end = at + first.length;
    token.latin = latin;
    if (!number && !latin && !is_other_letter(first.code)) return token.end;
    token.type = number ? TokenType::Number : TokenType::Word;
    std::size_t upper = 0;
    for (token.end = at; token.end < m_text.size();) {
        const auto next = character_at(m_text, token.end);
        if (!belongs(next.code)) break;
        ++token.letters;
        upper += is_upper(next.code);
        token.end += next.length;
    }
    if (is_upper(first.code)) token.casing = upper == token.letters && upper > 1 ? Casing::Upper : Casing::Capital;
    m_has_capitals = m_has_capitals || upper > 0;
    return token.end;
}

void Passage::look_up() {
    std::vector<std::size_t> ends;
    ends.reserve(m_tokens.size());
    m_folded.reserve(m_text.size());
    for (const auto& token : m_tokens) {
        if (token.type == TokenType::Word)
            m_folded += fold(text_of(token));
        else
            m_folded += text_of(token);
        ends.push_back(m_folded.size());
    }
    std::size_t start = 0;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        auto& token = m_tokens[i];
        token.folded = std::string_view(m_folded).substr(start, ends[i] - start);
        start = ends[i];
        if (token.type == TokenType::Word) token.marks = m_book.marks(token.folded);
    }
}

void Passage::mark_sentences() {
    bool start = true;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        auto& token = m_tokens[i];
        start = start || token.line_start;
        if (token.type != TokenType::Mark) {
            token.sentence_start = start;
            start = false;
            continue;
        }
        const char sign = m_text[token.start];
        const auto& before = at(i - 1);
        const bool abbreviation =
            sign == '.' && before.is_word() && is_tight(i) && (before.letters == 1 || is_one_of(before.folded, abbreviations));
        const bool inside = is_tight(i + 1) && at(i + 1).type != TokenType::Mark; // "3.5", "nl.com"
        const auto mark = text_of(token);
        if (mark == "\u2022" || mark == "\u25aa" || mark == "\u00b7" ||
            (token.line_start && (sign == '-' || sign == '*' || mark == "\u2013")))
            start = true; // an item of a list
        else if (sign == '!' || sign == '?' || sign == ':' || (sign == '.' && !abbreviation && !inside))
            start = true;
        else if (sign == '.' && at(i - 1).is_number() && at(i - 1).sentence_start)
            start = true; // "1. Jan"
        token.sentence_start = start;
    }
}

} // namespace tandem::language
