#include "workspace/workspace.h"

#include "base/crypto/passphrase.h"
#include "base/crypto/recovery.h"
#include "domain/network/records.h"
#include "storage/file/passphrase_change.h"
#include "storage/journal/journal_table.h"
#include "storage/records/select.h"
#include "workspace/open_file.h"

namespace tandem::workspace {
namespace {

storage::OpenContext context_of(const Surroundings& around, storage::Wish wish) {
    storage::OpenContext context{around.clock, around.random};
    context.wish = wish;
    context.vfs = around.vfs;
    context.backup_folder = around.backup_folder;
    return context;
}

ChangeKind kind_of(storage::ChangeKind kind) {
    switch (kind) {
    case storage::ChangeKind::Created: return ChangeKind::Created;
    case storage::ChangeKind::Updated: return ChangeKind::Updated;
    case storage::ChangeKind::Removed: return ChangeKind::Removed;
    case storage::ChangeKind::BroughtBack: return ChangeKind::BroughtBack;
    }
    return ChangeKind::Updated;
}

Result<void> refuse_weak(const SecretText& passphrase) {
    if (judge_passphrase(passphrase, {}).acceptable) return {};
    return problem(ProblemCode::WeakPassphrase);
}

} // namespace

Changes to_changes(const storage::Changes& changes) {
    Changes ours{changes.step, {}};
    for (const auto& one : changes.records) ours.records.push_back({one.kind, one.id, kind_of(one.what)});
    return ours;
}

storage::Act act_for(Workspace& workspace, Verb verb, storage::StepKind kind) {
    storage::Act act;
    act.at = workspace.file().now();
    act.actor = actor_in(workspace);
    act.verb = domain::word(verb);
    act.kind = kind;
    return act;
}

Result<Changes> write(Workspace& workspace, storage::Act act, const std::function<void(storage::UnitOfWork&)>& work) {
    return lifted(workspace.file().store().write(std::move(act), work)).map(to_changes);
}

Result<void> need_more_than_codes(Workspace& workspace) {
    if (workspace.role() == Role::SecondReader) return problem(ProblemCode::OpenElsewhere);
    return {};
}

Result<storage::Unlock> to_unlock(const Key& key) {
    if (const auto* passphrase = std::get_if<SecretText>(&key)) return storage::Unlock(passphrase->clone());
    auto parsed = parse_recovery_text(std::get<RecoveryKeyText>(key).text.view());
    if (!parsed) return problem(ProblemCode::BadRecoveryKey, {}, parsed.error().line);
    return storage::Unlock(*std::move(parsed));
}

CopyProgress to_copy_progress(const Progress& progress) {
    if (!progress) return {};
    return [progress](std::uint64_t done, std::uint64_t total) {
        const double share = total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total);
        return progress(share) ? CopyStep::Continue : CopyStep::Cancel;
    };
}

Result<bool> is_empty(Workspace& workspace) {
    return ask(workspace, [](storage::sqlite::Connection& connection) {
        return storage::count_records(connection, domain::schema_of<domain::Network>()) == 0;
    });
}

Workspace::Workspace(std::unique_ptr<detail::OpenFile> file) : m_file(std::move(file)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::create(const Path& path, const SecretText& passphrase, Surroundings surroundings) {
    TANDEM_TRY(refuse_weak(passphrase));
    const storage::Unlock unlock(passphrase.clone());
    TANDEM_ASSIGN(auto file, lifted(storage::NetworkFile::create(path, unlock, context_of(surroundings, storage::Wish::Own))));
    return Workspace(std::make_unique<detail::OpenFile>(std::move(file), std::move(surroundings)));
}

Result<Workspace> Workspace::create_keyed(const Path& path, const FileKey& key, Surroundings surroundings) {
    const storage::Unlock unlock(key.clone());
    TANDEM_ASSIGN(auto file, lifted(storage::NetworkFile::create(path, unlock, context_of(surroundings, storage::Wish::Own))));
    return Workspace(std::make_unique<detail::OpenFile>(std::move(file), std::move(surroundings)));
}

Result<Workspace> Workspace::open(const Path& path, const Key& key, Surroundings surroundings) {
    TANDEM_ASSIGN(const auto unlock, to_unlock(key));
    TANDEM_ASSIGN(auto file, lifted(storage::NetworkFile::open(path, unlock, context_of(surroundings, storage::Wish::OwnOrRead))));
    // The sheet proved the key, so the damaged first bytes can be written again; from then on the passphrase opens it.
    if (file.salt_is_damaged() && file.role() == storage::Role::Owner) TANDEM_TRY(lifted(file.repair_salt()));
    Workspace workspace(std::make_unique<detail::OpenFile>(std::move(file), std::move(surroundings)));
    const auto zone = ask(workspace, [](storage::sqlite::Connection& connection) {
        const auto network = storage::select_record<domain::Network>(connection, "1 LIMIT 1");
        return network ? Zone::find(network->zone) : std::nullopt;
    });
    if (zone && *zone) workspace.m_file->zone = **zone;
    return workspace;
}

Role Workspace::role() const {
    switch (m_file->file.role()) {
    case storage::Role::Owner: return Role::Owner;
    case storage::Role::SecondReader: return Role::SecondReader;
    case storage::Role::MediumReader: return Role::ReadOnly;
    }
    return Role::ReadOnly;
}

const Path& Workspace::path() const { return m_file->file.path(); }

Day Workspace::today() const {
    if (m_file->surroundings.today) return *m_file->surroundings.today;
    return m_file->zone.day_of(m_file->now());
}

const Zone& Workspace::zone() const { return m_file->zone; }

Result<Changes> Workspace::undo() { return lifted(m_file->store().undo(act_for(*this, Verb::Undo))).map(to_changes); }
Result<Changes> Workspace::redo() { return lifted(m_file->store().redo(act_for(*this, Verb::Redo))).map(to_changes); }

namespace {
template <class Group>
std::optional<std::string> verb_of_group(Workspace& workspace, Group group_in) {
    auto verb = ask(workspace, [&](storage::sqlite::Connection& connection) -> std::optional<std::string> {
        const storage::JournalTable journal(connection);
        const auto group = group_in(journal);
        if (!group) return std::nullopt;
        const auto step = journal.step(*group);
        return step ? std::optional(step->act.verb) : std::nullopt;
    });
    return verb ? *verb : std::nullopt;
}
} // namespace

std::optional<std::string> Workspace::undo_verb() {
    return verb_of_group(*this, [](const storage::JournalTable& journal) { return journal.group_to_undo(); });
}
std::optional<std::string> Workspace::redo_verb() {
    return verb_of_group(*this, [](const storage::JournalTable& journal) { return journal.group_to_redo(); });
}

Result<void> Workspace::change_passphrase(const SecretText& passphrase, const Progress& progress) {
    TANDEM_TRY(refuse_weak(passphrase));
    const storage::Unlock unlock(passphrase.clone());
    TANDEM_TRY(lifted(storage::change_passphrase(m_file->file, unlock, m_file->now(), to_copy_progress(progress))));
    return {};
}

SecretText Workspace::recovery_key_text() const { return recovery_text(m_file->file.key()); }

Result<bool> Workspace::back_up_when_due(BackupMoment moment, const Progress& progress) {
    if (role() != Role::Owner) return false;
    const auto occasion = moment == BackupMoment::Changed ? storage::BackupOccasion::Changed : storage::BackupOccasion::Closing;
    TANDEM_ASSIGN(const auto done, lifted(storage::make_automatic_backup(m_file->file, occasion, m_file->now(), m_file->zone, {},
                                                                         to_copy_progress(progress))));
    return done.made.has_value();
}

void Workspace::interrupt() { m_file->store().interrupt(); }

} // namespace tandem::workspace
