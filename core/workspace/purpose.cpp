#include "workspace/purpose.h"

#include "policy/words_in_text.h"

namespace tandem::workspace {

bool says_something(std::string_view text) { return !policy::words_in(text).empty(); }

} // namespace tandem::workspace
