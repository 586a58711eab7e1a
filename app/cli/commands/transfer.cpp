#include "app/cli/command_line.h"
#include "app/cli/progress.h"
#include "app/cli/say.h"
#include "workspace/transfer.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace tandem::cli {
namespace {

using workspace::Problem;
using workspace::ProblemCode;

struct TransferOptions {
    std::string file, format, other;
};

constexpr std::string_view standard_stream = "-";

Outcome<std::string> read_input(const std::string& path) {
    if (path == standard_stream) return std::string(std::istreambuf_iterator<char>(std::cin), {});
    const auto kind = file_kind(path);
    if (kind && *kind == FileKind::Missing) return fail(failure_of({.code = ProblemCode::FileNotFound}));
    if (kind && *kind == FileKind::Directory) return fail(Failure{ExitCode::Refused, failure_of({.code = ProblemCode::FileIsFolder}).message});
    std::ifstream in(path, std::ios::binary);
    if (!in) return fail(failure_of({.code = ProblemCode::NoPermission}));
    return std::string(std::istreambuf_iterator<char>(in), {});
}

void say_imported(const Output& out, const workspace::ImportReport& report) {
    out.json(ValueParts{{"created", report.created}, {"changed", report.changed}, {"unchanged", report.unchanged}});
    out.line(translate("cli", "Read in: %1 new, %2 changed, %3 the same.").arg(report.created).arg(report.changed).arg(report.unchanged));
}

Outcome<void> import_into(Session& session, Workspace& opened, std::string_view json) {
    ProgressLine line;
    TANDEM_ASSIGN(const auto report, in_words(workspace::import_network(opened, json, line.progress())));
    say_imported(session.out(), report);
    return {};
}

// A file that is not there yet is made.
Outcome<ExitCode> import(Session& session, const TransferOptions& options) {
    TANDEM_ASSIGN(const auto json, read_input(options.other));
    if (const auto kind = file_kind(options.file); kind && *kind == FileKind::Missing) {
        TANDEM_TRY(session.make(options.file, [&](Workspace& made) { return import_into(session, made, json); }));
        return ExitCode::Done;
    }
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_TRY(import_into(session, opened, json));
    return ExitCode::Done;
}

Problem problem_of(const FileError& error) {
    switch (error.kind) {
    case FileErrorKind::NotFound: return {.code = ProblemCode::FolderNotFound};
    case FileErrorKind::NoPermission: return {.code = ProblemCode::NoPermission};
    case FileErrorKind::ReadOnly: return {.code = ProblemCode::ReadOnlyMedium};
    case FileErrorKind::DiskFull: return {.code = ProblemCode::DiskFull};
    case FileErrorKind::Exists: return {.code = ProblemCode::FileExists};
    default: return {.code = ProblemCode::DiskFailure, .number = error.os_code};
    }
}

Outcome<std::int64_t> export_to(Session& session, Workspace& opened, std::ostream& out) {
    ProgressLine line;
    return in_words(workspace::export_network(opened, out, {session.settings().reveal}, line.progress()));
}

// New, owner only, and gone again when it is not whole.
Outcome<std::int64_t> export_to_file(Session& session, Workspace& opened, const Path& path) {
    if (const auto made = create_private_file(path); !made) return fail(failure_of(problem_of(made.error())));
    std::ofstream out(path, std::ios::binary);
    auto written = export_to(session, opened, out);
    out.close();
    if (written && !out) written = fail(failure_of({.code = ProblemCode::DiskFull}));
    if (!written) (void)remove_file(path);
    return written;
}

void say_exported(const Session& session, std::int64_t records) {
    const bool in_clear = session.settings().reveal.has_value();
    session.out().json(ValueParts{{"records", records}, {"identities", in_clear}, {"warning", in_clear ? Value("in_clear") : Value{}}});
    session.out().line(translate("cli", "%n record(s) written.", nullptr, count_of(records)));
    if (in_clear) session.out().line(translate("cli", "Beware: this file has names and is not locked. Whoever has it can read it. Remove it when you are done."));
    else session.out().line(translate("cli", "Names of residents are left out. What people typed is in it and is not locked."));
}

Outcome<ExitCode> export_network(Session& session, const TransferOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    if (options.other == standard_stream) {
        TANDEM_TRY(export_to(session, opened, std::cout));
        std::cout.flush();
        return ExitCode::Done;
    }
    TANDEM_ASSIGN(const auto records, export_to_file(session, opened, options.other));
    say_exported(session, records);
    return ExitCode::Done;
}

void add_transfer(CommandLine& line, const char* name, const QString& help, const char* other, const QString& other_help,
                  Outcome<ExitCode> (*run)(Session&, const TransferOptions&)) {
    auto options = std::make_shared<TransferOptions>();
    auto* command = line.command(name, help);
    add_file_argument(command, options->file);
    command->add_option("FORMAT", options->format, translate("cli", "always network-json").toStdString())->required()->check(CLI::IsMember({"network-json"}));
    command->add_option(other, options->other, other_help.toStdString())->required();
    line.runs(command, options, run);
}

} // namespace

void add_transfer_commands(CommandLine& line) {
    add_transfer(line, "import", translate("cli", "reads a network from JSON, into its own file or a new one"), "IN",
                 translate("cli", "the JSON, or - for standard input"), import);
    add_transfer(line, "export", translate("cli", "writes the network as JSON; names only with --reveal"), "OUT",
                 translate("cli", "new file for the JSON, or - for standard output"), export_network);
}

} // namespace tandem::cli
