#pragma once
// What makes somebody recognisable in a text that others will read, while it is being written (R50). It warns and never certifies.
#include <string>
#include <string_view>
#include <vector>

namespace tandem::workspace {

// The words that point to somebody, as they stand in the text, each once.
std::vector<std::string> recognisable_in(std::string_view text);

} // namespace tandem::workspace
