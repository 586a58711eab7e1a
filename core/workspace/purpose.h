#pragma once
#include <string_view>

namespace tandem::workspace {

// Whether a text has a letter or a digit: a space that nobody sees is no purpose.
bool says_something(std::string_view text);

} // namespace tandem::workspace
