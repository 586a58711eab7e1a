#pragma once
#include <cstdlib>

namespace tandem::test {

// How often a proof is repeated: `usual` times, `longer` with TANDEM_LONG set (packaging/test --long).
inline int long_form(int usual, int longer) { return std::getenv("TANDEM_LONG") != nullptr ? longer : usual; }

} // namespace tandem::test
