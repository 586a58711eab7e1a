#pragma once
#include "base/time.h"

#include <optional>
#include <string>

namespace tandem::cli {

// The options that every command has.
struct Settings {
    std::string passphrase_file;
    std::string recovery_key_file;
    bool json = false;
    std::optional<Day> on;
    std::optional<std::string> reveal; // the purpose
    std::string language;
};

} // namespace tandem::cli
