#pragma once
// The word lists, made ready for looking up. Words are folded: lower case, accents off.
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tandem::language {

// One list as it stands in resources/wordlists: words parted by white space, "_" for a space inside one, "#" starts a
// comment, "[section]" says what follows.
struct WordList {
    std::string_view name; // without folder and extension
    std::string_view text;
};

using WordMarks = std::uint32_t;

namespace mark {
constexpr WordMarks given = 1U << 0; // given name
constexpr WordMarks surname = 1U << 1;
constexpr WordMarks place = 1U << 2;
constexpr WordMarks large_place = 1U << 3; // together with place
constexpr WordMarks district = 1U << 4;    // together with place
constexpr WordMarks grammar = 1U << 5;     // ordinary word that no title stands before: verbs, adverbs, pronouns
constexpr WordMarks noun = 1U << 6;        // ordinary word, also a name at times
constexpr WordMarks known = 1U << 7;       // has a capital and points to nobody
constexpr WordMarks care = 1U << 8;        // name of an institution
constexpr WordMarks hospital = 1U << 9;
constexpr WordMarks genitive = 1U << 10; // "Karels"; set on looking up
constexpr WordMarks phrase_start = 1U << 11;
constexpr WordMarks village = 1U << 12; // together with place
constexpr WordMarks region = 1U << 13;  // together with place and large_place
constexpr WordMarks abroad = 1U << 14;  // together with place and large_place
constexpr WordMarks country = 1U << 15; // without place
constexpr WordMarks ordinary = grammar | noun;
constexpr WordMarks institution = care | hospital;
} // namespace mark

class WordBook {
public:
    explicit WordBook(std::span<const WordList> lists);

    bool knows_words() const { return !m_words.empty(); }
    WordMarks marks(std::string_view folded) const;
    WordMarks phrase(std::string_view folded_words) const; // words parted by one space

    static constexpr std::size_t longest_phrase = 6; // words

private:
    using Marks = std::unordered_map<std::string_view, WordMarks>;

    WordMarks marks_of_name(std::string_view folded, std::size_t ending, WordMarks extra) const; // a given name with an ending
    void read(const WordList& list);
    void add(std::string_view entry, WordMarks marks);
    void add_to(Marks& into, std::string word, WordMarks marks);

    std::deque<std::string> m_texts; // what the keys look into
    Marks m_words;
    Marks m_phrases;
};

} // namespace tandem::language
