#include "app/cli/session.h"

#include "app/cli/keys.h"
#include "app/cli/say.h"

namespace tandem::cli {

workspace::Surroundings Session::surroundings() {
    workspace::Surroundings around{.clock = m_clock, .random = m_random};
    around.today = m_settings.on;
    return around;
}

Outcome<Workspace> Session::open(const Path& path) {
    TANDEM_ASSIGN(auto key, key_to_open(m_settings));
    return in_words(Workspace::open(path, key, surroundings()));
}

Outcome<Workspace> Session::open_with_passphrase(const Path& path) {
    if (!m_settings.recovery_key_file.empty())
        return fail(wrong_usage(translate("cli", "This asks for the passphrase itself; the recovery sheet does not do here.")));
    return open(path);
}

Outcome<void> Session::make(const Path& path, const Fill& fill) {
    if (const auto kind = file_kind(path); kind && *kind != FileKind::Missing)
        return fail(failure_of(workspace::Problem{.code = workspace::ProblemCode::FileExists}));
    TANDEM_ASSIGN(const auto passphrase, passphrase_for_new_file(m_settings));
    Outcome<void> filled;
    {
        TANDEM_ASSIGN(auto made, in_words(Workspace::create(path, passphrase, surroundings())));
        filled = fill(made);
    }
    if (!filled) (void)remove_file(path);
    return filled;
}

} // namespace tandem::cli
