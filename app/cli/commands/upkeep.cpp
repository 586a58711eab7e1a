#include "app/cli/command_line.h"
#include "app/cli/keys.h"
#include "app/cli/progress.h"
#include "app/cli/say.h"
#include "catalogue/dates.h"
#include "catalogue/names.h"
#include "catalogue/verbs.h"
#include "workspace/upkeep.h"

namespace tandem::cli {
namespace {

std::string_view word_of(workspace::Role role) {
    switch (role) {
    case workspace::Role::Owner: return "owner";
    case workspace::Role::SecondReader: return "second_reader";
    case workspace::Role::ReadOnly: return "read_only";
    }
    return {};
}

QString sentence_of(workspace::Role role) {
    switch (role) {
    case workspace::Role::Owner: return translate("cli", "It can be changed here.");
    case workspace::Role::SecondReader: return translate("cli", "Another program has it open; only codes can be seen.");
    case workspace::Role::ReadOnly: return translate("cli", "It can only be looked at in this place.");
    }
    return {};
}

Value info_json(const workspace::FileInfo& info, workspace::Role role) {
    ValueParts counts;
    for (const auto& [record, count] : info.counts) counts.emplace_back(record, count);
    return ValueParts{{"schema_version", info.schema_version},
                      {"cipher_version", info.cipher_version},
                      {"network", info.network},
                      {"role", word_of(role)},
                      {"counts", std::move(counts)},
                      {"last_backup", info.last_backup ? Value(to_iso(*info.last_backup)) : Value{}},
                      {"open_conflicts", info.open_conflicts},
                      {"journal_steps", info.journal_steps},
                      {"journal_head", info.journal_head},
                      {"file_size", static_cast<std::int64_t>(info.file_size)},
                      {"in_sync_folder", info.in_sync_folder}};
}

void say_info(const Output& out, const workspace::FileInfo& info, workspace::Role role) {
    if (!info.network.empty()) out.line(from_utf8(info.network));
    out.line(sentence_of(role));
    documents::Table table{"", {translate("cli", "What").toStdString(), translate("cli", "How many").toStdString()}, {}};
    for (const auto& [record, count] : info.counts) table.rows.push_back({catalogue::record_label(record).toStdString(), std::to_string(count)});
    out.table(table);
    const auto backup = info.last_backup ? catalogue::moment(*info.last_backup, Zone::amsterdam()) : translate("cli", "not yet");
    out.line(translate("cli", "Last backup: %1").arg(backup));
    out.line(translate("cli", "Version of the file: %1").arg(info.schema_version));
    out.line(translate("cli", "Steps in the logbook: %1").arg(info.journal_steps));
    if (info.open_conflicts > 0) out.line(translate("cli", "%n change(s) contradict each other; choose in Tandem.", nullptr, count_of(info.open_conflicts)));
    if (info.in_sync_folder) out.line(translate("cli", "Beware: another program copies this folder away. Keep the file somewhere else."));
}

Outcome<ExitCode> info(Session& session, const FileOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto found, in_words(workspace::file_info(opened)));
    session.out().json(info_json(found, opened.role()));
    if (!session.out().is_json()) say_info(session.out(), found, opened.role());
    return ExitCode::Done;
}

std::string_view word_of(workspace::Finding finding) {
    using enum workspace::Finding;
    switch (finding) {
    case DamagedPage: return "damaged_page";
    case BrokenStructure: return "broken_structure";
    case BrokenChain: return "broken_chain";
    case MissingReference: return "missing_reference";
    case MissingRegister: return "missing_register";
    case UnknownRegister: return "unknown_register";
    case SearchOutOfStep: return "search_out_of_step";
    case Orphan: return "orphan";
    case UnreadableValue: return "unreadable_value";
    case ErasedRemains: return "erased_remains";
    }
    return {};
}

Value report_json(const workspace::VerifyReport& report) {
    ValueList findings;
    for (const auto& one : report.findings)
        findings.emplace_back(ValueParts{{"what", word_of(one.what)}, {"record", one.record}, {"number", one.number}});
    return ValueParts{{"whole", report.findings.empty()}, {"findings", std::move(findings)}, {"pages", report.pages},
                      {"records", report.records}, {"journal_steps", report.journal_steps}};
}

Outcome<ExitCode> verify(Session& session, const FileOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    ProgressLine line;
    TANDEM_ASSIGN(const auto report, in_words(workspace::verify_file(opened, line.progress())));
    session.out().json(report_json(report));
    for (const auto& finding : report.findings) session.out().line(catalogue::sentence(finding));
    if (report.findings.empty())
        session.out().line(translate("cli", "All is well: %1 pages, %2 records and %3 steps in the logbook fit together.")
                               .arg(report.pages).arg(report.records).arg(report.journal_steps));
    else session.out().line(translate("cli", "This file is not whole. Keep it as it is and open a backup."));
    return report.findings.empty() ? ExitCode::Done : ExitCode::Damaged;
}

struct BackupOptions {
    std::string file, destination;
};

Outcome<ExitCode> backup(Session& session, const BackupOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    ProgressLine line;
    TANDEM_ASSIGN(const auto report, in_words(workspace::backup_file(opened, options.destination, line.progress())));
    session.out().json(ValueParts{{"bytes", static_cast<std::int64_t>(report.bytes)}, {"journal_head", report.journal_head}});
    session.out().line(translate("cli", "The backup is there and was read again: %1. It opens with the same passphrase.").arg(from_utf8(options.destination)));
    return ExitCode::Done;
}

struct RestoreOptions {
    std::string backup, file;
};

Outcome<ExitCode> restore(Session& session, const RestoreOptions& options) {
    TANDEM_ASSIGN(const auto key, key_to_open(session.settings()));
    ProgressLine line;
    TANDEM_ASSIGN(const auto report,
                  in_words(workspace::restore_file(options.backup, options.file, key, session.surroundings(), line.progress())));
    session.out().json(ValueParts{{"kept", report.kept ? Value(report.kept->string()) : Value{}},
                                  {"erased_again", report.erased_again},
                                  {"erasures_known", report.erasures_known}});
    session.out().line(translate("cli", "The backup is back in its place: %1.").arg(from_utf8(options.file)));
    if (report.kept) session.out().line(translate("cli", "The old file is kept: %1.").arg(from_utf8(report.kept->string())));
    if (!report.erasures_known)
        session.out().line(translate("cli", "The old file could not be read. What was erased since this backup may be back; erase it again."));
    return ExitCode::Done;
}

} // namespace

void add_upkeep_commands(CommandLine& line) {
    auto looked_at = std::make_shared<FileOptions>();
    auto* command = line.command("info", translate("cli", "shows what is in the file, without names"));
    add_file_argument(command, looked_at->file);
    line.runs(command, looked_at, info);

    auto checked = std::make_shared<FileOptions>();
    command = line.command("verify", translate("cli", "checks whether the file and its logbook are whole"));
    add_file_argument(command, checked->file);
    line.runs(command, checked, verify);

    auto copied = std::make_shared<BackupOptions>();
    command = line.command("backup", translate("cli", "makes a copy and checks it"));
    add_file_argument(command, copied->file);
    command->add_option("DEST", copied->destination, translate("cli", "name of the backup").toStdString())->required();
    line.runs(command, copied, backup);

    auto put_back = std::make_shared<RestoreOptions>();
    command = line.command("restore", translate("cli", "puts a backup in the place of the file, which is kept"));
    command->add_option("BACKUP", put_back->backup, translate("cli", "the backup").toStdString())->required();
    add_file_argument(command, put_back->file);
    line.runs(command, put_back, restore);
}

} // namespace tandem::cli
