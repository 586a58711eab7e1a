#include "base/crypto/start.h"

#include <sodium.h>

#include <cstdlib>

namespace tandem {

void start_crypto() {
    // Below zero only when the system gives no randomness at all: nothing that follows would be safe.
    static const bool ready = sodium_init() >= 0;
    if (!ready) std::abort();
}

} // namespace tandem
