#pragma once
#include "language/detect/word_book.h"

#include <vector>

namespace tandem::language {

// The lists of resources/wordlists that the program carries.
std::vector<WordList> built_in_lists();

} // namespace tandem::language
