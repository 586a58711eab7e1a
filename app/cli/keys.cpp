#include "app/cli/keys.h"

#include "app/cli/say.h"
#include "base/platform/terminal.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace tandem::cli {
namespace {

enum class Much { FirstLine, Everything };

Outcome<SecretText> read_secret(const std::string& path, Much much) {
    std::ifstream in(path, std::ios::binary);
    std::string text;
    if (much == Much::FirstLine) std::getline(in, text);
    else text.assign(std::istreambuf_iterator<char>(in), {});
    if (text.ends_with('\r')) text.pop_back();
    if (!text.empty()) return SecretText::take(std::move(text));
    return fail(wrong_usage(translate("cli", "The file with the passphrase or the recovery letters is empty or cannot be read.")));
}

Outcome<SecretText> asked(const QString& prompt) {
    auto answer = ask_without_echo(prompt.toStdString());
    if (answer && !answer->empty()) return *std::move(answer);
    if (!answer && answer.error() == TerminalError::Cancelled)
        return fail(failure_of(workspace::Problem{.code = workspace::ProblemCode::Cancelled}));
    return fail(wrong_usage(translate("cli", "There is no passphrase. Give it with --passphrase-file, in TANDEM_PASSPHRASE, or type it in a terminal.")));
}

Outcome<SecretText> asked_twice() {
    TANDEM_ASSIGN(auto first, asked(translate("cli", "New passphrase: ")));
    TANDEM_ASSIGN(auto second, asked(translate("cli", "The same again: ")));
    if (first == second) return first;
    return fail(Failure{ExitCode::Refused, translate("cli", "The two are not the same. Nothing was changed; try again.")});
}

std::optional<SecretText> from_environment() {
    const char* value = std::getenv("TANDEM_PASSPHRASE");
    if (value == nullptr || *value == '\0') return std::nullopt;
    return SecretText(value);
}

} // namespace

Outcome<SecretText> passphrase_to_open(const Settings& settings) {
    if (!settings.passphrase_file.empty()) return read_secret(settings.passphrase_file, Much::FirstLine);
    if (auto given = from_environment()) return *std::move(given);
    return asked(translate("cli", "Passphrase: "));
}

Outcome<workspace::Key> key_to_open(const Settings& settings) {
    if (settings.recovery_key_file.empty())
        return passphrase_to_open(settings).map([](SecretText text) { return workspace::Key(std::move(text)); });
    return read_secret(settings.recovery_key_file, Much::Everything).map([](SecretText text) {
        return workspace::Key(workspace::RecoveryKeyText{std::move(text)});
    });
}

Outcome<SecretText> passphrase_for_new_file(const Settings& settings) {
    if (!settings.passphrase_file.empty()) return read_secret(settings.passphrase_file, Much::FirstLine);
    if (auto given = from_environment()) return *std::move(given);
    return asked_twice();
}

Outcome<SecretText> changed_passphrase(const std::string& file) {
    return file.empty() ? asked_twice() : read_secret(file, Much::FirstLine);
}

} // namespace tandem::cli
