#pragma once
// A text as its words, for finding names in it. Accents, invisible signs and letters that look like others (look_alikes.h) do not hide a name.
#include <string>
#include <string_view>
#include <vector>

namespace tandem::policy {

struct TextWord {
    std::size_t begin = 0, end = 0; // bytes in the text
    std::string folded;             // lower case, without accents
    bool capital = false;           // begins with one
};

// "Vr<zero width space>ies" is one word or two: whoever looks for a name tries both.
enum class Invisible { Ignored, Separates };
std::vector<TextWord> words_in(std::string_view text, Invisible invisible = Invisible::Ignored);

// Whether a text has a letter or a digit: a space, seen or not, is no reason and no purpose.
bool says_something(std::string_view text);

// Two words with at most three signs between them, whatever signs those are.
bool are_adjacent(std::string_view text, const TextWord& first, const TextWord& second);

// At most one letter more, less, other, or two neighbours changed places. Over bytes of folded text.
bool is_within_one_edit(std::string_view a, std::string_view b);

} // namespace tandem::policy
