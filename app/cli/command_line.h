#pragma once
// The commands as CLI11 knows them. Each family adds its own (commands/*.cpp); the one that was given becomes `chosen`.
#include "app/cli/failure.h"
#include "app/cli/session.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace tandem::cli {

using Command = std::function<Outcome<ExitCode>(Session&)>;

class CommandLine {
public:
    CommandLine();

    // The settings and the command, or what to print instead: help, or what was wrong.
    struct Parsed {
        Settings settings;
        Command command;
    };
    Outcome<Parsed> parse(int count, char** arguments);

    CLI::App* command(const char* name, const QString& help); // below the program
    CLI::App* command(CLI::App* family, const char* name, const QString& help);
    CLI::App* family(const char* name, const QString& help); // holds commands, does nothing itself

    // `run` gets what the options of this command were bound to.
    template <class Options>
    void runs(CLI::App* command, std::shared_ptr<Options> options, Outcome<ExitCode> (*run)(Session&, const Options&)) {
        command->callback([this, options, run] { m_chosen = [options, run](Session& session) { return run(session, *options); }; });
    }

private:
    void add_global_options();
    QString sentence_for(const CLI::ParseError& error) const;

    CLI::App m_app;
    Settings m_settings;
    std::string m_on;
    Command m_chosen;
};

// A file and nothing else.
struct FileOptions {
    std::string file;
};

void add_file_argument(CLI::App* command, std::string& file);

void add_network_commands(CommandLine& line);  // new, templates, example
void add_upkeep_commands(CommandLine& line);   // info, verify, backup, restore
void add_transfer_commands(CommandLine& line); // import, export
void add_case_commands(CommandLine& line);
void add_disclosure_commands(CommandLine& line); // disclose
void add_meeting_commands(CommandLine& line);
void add_finding_commands(CommandLine& line);  // search
void add_text_commands(CommandLine& line);     // check-text
void add_audit_commands(CommandLine& line);
void add_history_commands(CommandLine& line);  // undo, redo
void add_key_commands(CommandLine& line);      // passphrase, recovery

} // namespace tandem::cli
