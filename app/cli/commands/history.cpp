#include "app/cli/command_line.h"
#include "app/cli/say.h"
#include "catalogue/verbs.h"

namespace tandem::cli {
namespace {

struct Direction {
    std::optional<std::string> (Workspace::*verb)();
    workspace::Result<workspace::Changes> (Workspace::*go)();
};

Outcome<ExitCode> go(Session& session, const std::string& file, Direction direction, const QString& sentence) {
    TANDEM_ASSIGN(auto opened, session.open(file));
    const auto verb = (opened.*direction.verb)();
    TANDEM_ASSIGN(const auto changes, in_words((opened.*direction.go)()));
    session.out().json(ValueParts{{"verb", verb ? Value(*verb) : Value{}}, {"step", changes.step}, {"changed", static_cast<std::int64_t>(changes.records.size())}});
    session.out().line(sentence.arg(catalogue::verb_label(verb.value_or(""))));
    return ExitCode::Done;
}

Outcome<ExitCode> undo(Session& session, const FileOptions& options) {
    return go(session, options.file, {&Workspace::undo_verb, &Workspace::undo}, translate("cli", "Undone: %1."));
}

Outcome<ExitCode> redo(Session& session, const FileOptions& options) {
    return go(session, options.file, {&Workspace::redo_verb, &Workspace::redo}, translate("cli", "Done again: %1."));
}

void add(CommandLine& line, const char* name, const QString& help, Outcome<ExitCode> (*run)(Session&, const FileOptions&)) {
    auto options = std::make_shared<FileOptions>();
    auto* command = line.command(name, help);
    add_file_argument(command, options->file);
    line.runs(command, options, run);
}

} // namespace

void add_history_commands(CommandLine& line) {
    add(line, "undo", translate("cli", "takes the last step back"), undo);
    add(line, "redo", translate("cli", "does the step again that was taken back"), redo);
}

} // namespace tandem::cli
