#pragma once
// Where the passphrase comes from: the file given, else TANDEM_PASSPHRASE, else the terminal. Never an argument.
#include "app/cli/failure.h"
#include "app/cli/settings.h"
#include "workspace/workspace.h"

namespace tandem::cli {

// The recovery sheet when --recovery-key-file says so, else the passphrase.
Outcome<workspace::Key> key_to_open(const Settings& settings);
Outcome<SecretText> passphrase_to_open(const Settings& settings);
// Asked twice on the terminal.
Outcome<SecretText> passphrase_for_new_file(const Settings& settings);
// Another than the one that opens the file: from `file`, else asked twice.
Outcome<SecretText> changed_passphrase(const std::string& file);

} // namespace tandem::cli
