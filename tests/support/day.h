#pragma once
#include "base/time.h"

#include <string_view>

namespace tandem::test {

inline Day day(std::string_view text) { return Day::parse(text).value(); } // "2026-11-25"

} // namespace tandem::test
