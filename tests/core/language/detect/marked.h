#pragma once
// Texts with their findings in them: "[Fatima] woont in {Soest}", where [ ] is high and { } is worth a thought.
#include "language/detect/detector.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

namespace tandem::language::test {

const Detector& detector(); // with the program's own lists

std::string without_marks(std::string_view marked);
std::string with_marks(std::string_view text, const Findings& findings);

// What the detector makes of the same text without its marks.
std::string found_in(std::string_view marked);

// The only finding of the text.
Finding only_finding(std::string_view text);

std::string replaced(std::string_view text, const Findings& findings);

} // namespace tandem::language::test

#define CHECK_FOUND(marked) CHECK(tandem::language::test::found_in(marked) == std::string(marked))
