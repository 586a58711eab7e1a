#include "workspace/upkeep.h"

#include "domain/registry.h"
#include "storage/file/backup.h"
#include "storage/file/restore.h"
#include "storage/file/verify.h"
#include "storage/records/select.h"
#include "storage/schema/migrations.h"
#include "workspace/networks.h"
#include "workspace/open_file.h"

namespace tandem::workspace {
namespace {

using storage::FindingKind;
using storage::sqlite::Connection;

Finding finding_of(FindingKind kind) {
    switch (kind) {
    case FindingKind::PageDamaged: return Finding::DamagedPage;
    case FindingKind::StructureBroken: return Finding::BrokenStructure;
    case FindingKind::ReferenceBroken: return Finding::MissingReference;
    case FindingKind::ValueUnreadable: return Finding::UnreadableValue;
    case FindingKind::BirthMissing: return Finding::MissingRegister;
    case FindingKind::StepMissing: return Finding::BrokenChain;
    case FindingKind::RegisterUnknown:
    case FindingKind::WriterUnknown: return Finding::UnknownRegister;
    case FindingKind::SearchMissing:
    case FindingKind::SearchOrphaned: return Finding::SearchOutOfStep;
    case FindingKind::RowMissing:
    case FindingKind::RivalOrphaned: return Finding::Orphan;
    case FindingKind::ErasedRemains: return Finding::ErasedRemains;
    }
    return Finding::BrokenStructure;
}

VerifyFinding to_finding(const storage::Finding& found) {
    VerifyFinding finding{finding_of(found.kind)};
    finding.number = found.count;
    if (!found.examples.empty())
        if (const auto* schema = domain::schema_by_number(found.examples.front().kind)) finding.record = schema->type.name;
    return finding;
}

VerifyReport to_report(const storage::VerifyReport& found) {
    VerifyReport report;
    report.pages = found.pages;
    report.records = found.records;
    report.journal_steps = found.steps;
    for (const std::int64_t page : found.damaged_pages) report.findings.push_back({Finding::DamagedPage, {}, page});
    for (const auto& one : found.findings)
        if (one.kind != FindingKind::PageDamaged) report.findings.push_back(to_finding(one));
    if (found.chain) report.findings.push_back({Finding::BrokenChain, {}, found.chain->step});
    return report;
}

void read_content_facts(Connection& connection, FileInfo& info) {
    info.schema_version = connection.number("PRAGMA user_version");
    info.cipher_version = storage::sqlite::cipher_version(connection);
    for (const auto* schema : domain::all_records())
        info.counts.emplace_back(schema->type.name, storage::count_records(connection, *schema));
    info.open_conflicts = connection.number("SELECT count(*) FROM (SELECT DISTINCT entity, field FROM rival)");
    const auto head = storage::JournalTable(connection).head();
    info.journal_steps = head.step;
    info.journal_head = to_hex(head.hash);
}

} // namespace

Result<std::optional<Instant>> last_backup(Workspace& workspace) {
    TANDEM_ASSIGN(const auto backup, lifted(storage::last_backup(workspace.file().file)));
    return backup ? std::optional(backup->at) : std::nullopt;
}

Result<FileInfo> file_info(Workspace& workspace) {
    FileInfo info;
    TANDEM_TRY(ask(workspace, [&](Connection& connection) { read_content_facts(connection, info); }));
    if (workspace.role() != Role::SecondReader)
        if (const auto network = network_of(workspace)) info.network = network->name;
    TANDEM_ASSIGN(const auto backup, lifted(storage::last_backup(workspace.file().file)));
    if (backup) info.last_backup = backup->at;
    info.file_size = size_of(workspace.path()).value_or(0);
    info.in_sync_folder = in_sync_folder(workspace.path()).has_value();
    return info;
}

Result<VerifyReport> verify_file(Workspace& workspace, const Progress& progress) {
    int stage = 0;
    const auto on_stage = [&](storage::VerifyStage) { return !progress || progress(static_cast<double>(stage++) / storage::verify_stages); };
    TANDEM_ASSIGN(const auto report, lifted(storage::verify(workspace.file().store(), on_stage)));
    return to_report(report);
}

Result<BackupReport> back_up_now(Workspace& workspace, const Progress& progress) {
    auto& open = workspace.file();
    TANDEM_ASSIGN(const auto report, lifted(storage::make_folder_and_backup(open.file, open.now(), to_copy_progress(progress))));
    return BackupReport{report.bytes, to_hex(report.head.hash)};
}

Path backup_folder(Workspace& workspace) { return workspace.file().file.backup_folder(); }
void use_backup_folder(Workspace& workspace, const Path& folder) { workspace.file().file.use_backup_folder(folder); }

Result<BackupReport> backup_file(Workspace& workspace, const Path& destination, const Progress& progress) {
    storage::BackupOptions options;
    options.progress = to_copy_progress(progress);
    TANDEM_ASSIGN(const auto report, lifted(storage::backup_to(workspace.file().file, destination, options)));
    return BackupReport{report.bytes, to_hex(report.head.hash)};
}

Result<RestoreReport> restore_file(const Path& backup, const Path& file, const Key& key, Surroundings surroundings, const Progress& progress) {
    TANDEM_ASSIGN(const auto unlock, to_unlock(key));
    storage::OpenContext context{surroundings.clock, surroundings.random};
    context.vfs = surroundings.vfs;
    context.backup_folder = surroundings.backup_folder;
    storage::RestoreOptions options;
    options.progress = to_copy_progress(progress);
    TANDEM_ASSIGN(const auto report, lifted(storage::restore(backup, file, unlock, context, options)));
    return RestoreReport{report.kept, report.erased_again, report.erasures_known};
}

} // namespace tandem::workspace
