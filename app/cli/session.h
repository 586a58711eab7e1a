#pragma once
#include "app/cli/failure.h"
#include "app/cli/output.h"
#include "app/cli/settings.h"
#include "base/crypto/system_random.h"
#include "workspace/workspace.h"

#include <functional>

namespace tandem::cli {

using workspace::Workspace;

// What a command works with: the options, the output, and the way to a file.
class Session {
public:
    explicit Session(Settings settings) : m_settings(std::move(settings)), m_output(m_settings.json) {}

    const Settings& settings() const { return m_settings; }
    const Output& out() const { return m_output; }
    workspace::Surroundings surroundings();

    Outcome<Workspace> open(const Path& path);
    Outcome<Workspace> open_with_passphrase(const Path& path); // also where the recovery sheet would do

    // Makes the file, fills it and takes it away again when that fails.
    using Fill = std::function<Outcome<void>(Workspace&)>;
    Outcome<void> make(const Path& path, const Fill& fill);

private:
    Settings m_settings;
    Output m_output;
    SystemClock m_clock;
    SystemRandom m_random;
};

} // namespace tandem::cli
