#pragma once
// A text as words, numbers and marks. Any bytes will do: what is not UTF-8 is a mark of one byte.
#include "language/detect/word_book.h"

#include <string>
#include <string_view>
#include <vector>

namespace tandem::language {

enum class TokenType { Word, Number, Mark };
enum class Casing { Lower, Capital, Upper }; // Upper: two letters or more, all of them

struct Token {
    std::size_t start = 0;
    std::size_t end = 0;
    TokenType type = TokenType::Mark;
    Casing casing = Casing::Lower;
    bool space_before = false;
    bool line_start = false;
    bool sentence_start = false; // where any word would have a capital
    bool latin = true;
    std::string_view folded;
    WordMarks marks = 0;
    std::size_t letters = 0; // or digits

    bool is_word() const { return type == TokenType::Word; }
    bool is_number() const { return type == TokenType::Number; }
    bool is_capital() const { return type == TokenType::Word && casing != Casing::Lower; }
    bool has(WordMarks any) const { return (marks & any) != 0; }
};

class Passage {
public:
    Passage(std::string_view text, const WordBook& book);
    Passage(const Passage&) = delete;
    Passage& operator=(const Passage&) = delete;

    std::string_view text() const { return m_text; }
    const WordBook& book() const { return m_book; }
    std::size_t size() const { return m_tokens.size(); }
    bool has_capitals() const { return m_has_capitals; }

    // Behind the last token (and before the first, as i - 1 wraps around) stands an empty mark.
    const Token& at(std::size_t i) const { return i < m_tokens.size() ? m_tokens[i] : m_nothing; }
    std::string_view text_of(const Token& token) const { return m_text.substr(token.start, token.end - token.start); }
    bool is(std::size_t i, std::string_view folded) const { return at(i).folded == folded; }
    bool is_mark(std::size_t i, char c) const;
    bool is_apostrophe(std::size_t i) const;
    bool is_tight(std::size_t i) const { return i < m_tokens.size() && !m_tokens[i].space_before; } // follows without space

private:
    void cut();
    std::size_t cut_word(std::size_t at);
    void look_up();
    void mark_sentences();

    std::string_view m_text;
    const WordBook& m_book;
    std::vector<Token> m_tokens;
    std::string m_folded;
    bool m_has_capitals = false;
    Token m_nothing;
};

// Whether the word is in a short list, parted by spaces.
bool is_one_of(std::string_view word, std::string_view list);

// A long list of words, ready for looking up.
class WordSet {
public:
    explicit WordSet(std::string_view list); // parted by spaces; the set looks into it
    bool contains(std::string_view word) const;

private:
    std::vector<std::string_view> m_slots; // by hash, the next free one when taken
};

inline bool is_one_of(std::string_view word, const WordSet& list) { return list.contains(word); }

} // namespace tandem::language
