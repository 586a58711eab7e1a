#pragma once
// Ordinary Dutch words that no list has: with an ending ("gebeld", "sleutels"), with a prefix ("aangemeld") or grown together
// ("noodplan"). A guess: it settles only what the sentence leaves open, and is asked only there.
#include "language/detect/word_book.h"

#include <string_view>

namespace tandem::language {

bool is_ordinary_form(const WordBook& book, std::string_view folded);
bool is_ordinary_compound(const WordBook& book, std::string_view folded);

inline bool looks_ordinary(const WordBook& book, std::string_view folded) {
    return is_ordinary_form(book, folded) || is_ordinary_compound(book, folded);
}

} // namespace tandem::language
