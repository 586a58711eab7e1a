#include "app/cli/command_line.h"
#include "app/cli/keys.h"

#include "app/cli/progress.h"
#include "app/cli/say.h"

namespace tandem::cli {
namespace {

struct PassphraseOptions {
    std::string file, new_passphrase_file;
};

Outcome<ExitCode> passphrase(Session& session, const PassphraseOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto fresh, changed_passphrase(options.new_passphrase_file));
    ProgressLine line;
    TANDEM_TRY(in_words(opened.change_passphrase(fresh, line.progress())));
    session.out().json(ValueParts{{"changed", true}});
    session.out().line(translate("cli", "The passphrase is changed. The old recovery sheet no longer works: make a new one. Older backups still open with the old passphrase."));
    return ExitCode::Done;
}

Outcome<ExitCode> recovery(Session& session, const FileOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open_with_passphrase(options.file));
    const auto letters = opened.recovery_key_text();
    session.out().json(ValueParts{{"recovery_key", letters.view()}, {"warning", "opens_the_file"}});
    if (session.out().is_json()) return ExitCode::Done;
    session.out().raw(letters.view());
    session.out().line(translate("cli", "Beware: whoever has these letters opens the file. Keep them on paper in your organisation's safe, not in the computer."));
    return ExitCode::Done;
}

} // namespace

void add_key_commands(CommandLine& line) {
    auto change = std::make_shared<PassphraseOptions>();
    auto* command = line.command("passphrase", translate("cli", "changes the passphrase"));
    add_file_argument(command, change->file);
    command->add_option("--new-passphrase-file", change->new_passphrase_file,
                        translate("cli", "file whose first line is the new passphrase; else you are asked").toStdString());
    line.runs(command, change, passphrase);

    auto sheet = std::make_shared<FileOptions>();
    command = line.command("recovery", translate("cli", "shows the letters of the recovery sheet; asks for the passphrase"));
    add_file_argument(command, sheet->file);
    line.runs(command, sheet, recovery);
}

} // namespace tandem::cli
