#pragma once

namespace tandem {

// Makes the crypto library ready; cheap to call again, from any thread. Everything in base/crypto calls it itself.
void start_crypto();

} // namespace tandem
