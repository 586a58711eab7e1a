#pragma once
#include "language/detect/tokens.h"

namespace tandem::language {

struct Phrase {
    std::size_t end = 0; // one behind; 0: none
    WordMarks marks = 0;
};

// The longest entry of the lists with one of `wanted` that starts at token `i`, over spaces and hyphens.
Phrase longest_phrase(const Passage& text, std::size_t i, WordMarks wanted);

} // namespace tandem::language
