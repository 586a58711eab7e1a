#include "base/crypto/system_random.h"

#include "base/crypto/start.h"

#include <sodium.h>

namespace tandem {

SystemRandom::SystemRandom() { start_crypto(); }

void SystemRandom::fill(std::span<std::uint8_t> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

} // namespace tandem
