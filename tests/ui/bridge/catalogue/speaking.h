#pragma once
#include "catalogue/language.h"

namespace tandem::catalogue {

// A language for the length of one test.
class Speaking {
public:
    explicit Speaking(Language language) { speak(language); }
    ~Speaking() { speak(Language::Dutch); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
};

} // namespace tandem::catalogue
