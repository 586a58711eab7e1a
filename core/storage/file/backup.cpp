#include "storage/file/backup.h"

#include "storage/file/checked_copy.h"
#include "storage/file/keyed_connection.h"
#include "storage/file/temporary_file.h"

#include <algorithm>

namespace tandem::storage {
namespace {

Expected<void, TaskError> check_dest(const Path& dest) {
    const auto kind = file_kind(dest);
    if (!kind) return fail(to_task_error(kind.error()));
    if (*kind != FileKind::Missing) return fail(TaskError{TaskFault::Exists});
    return {};
}

Expected<void, TaskError> check_opens(const Path& copy, const SecretText& passphrase, const FileKey& expected) {
    const auto key = key_for(Unlock(passphrase.clone()), salt_of(copy).value_or(Salt{}));
    if (!key) return fail(TaskError{TaskFault::NoMemory});
    if (!(*key == expected)) return fail(TaskError{TaskFault::CopyDamaged});
    return {};
}

// Not worth failing a backup for: the copy stands.
void note_backup(NetworkFile& file, const JournalHead& head) {
    if (file.role() != Role::Owner) return;
    (void)guarded([&] {
        auto& connection = file.store().connection();
        sqlite::Transaction transaction(connection);
        constexpr std::string_view set = "INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)";
        connection.run(set, "last_backup_at", file.clock().now());
        connection.run(set, "last_backup_step", head.step);
        connection.run(set, "last_backup_hash", sqlite::Blob(head.hash));
        transaction.commit();
    });
}

LastBackup read_last_backup(sqlite::Connection& connection, std::int64_t at) {
    LastBackup last{Instant{at}, {schema::meta_number(connection, "last_backup_step").value_or(0), {}}};
    auto hash = connection.query("SELECT value FROM meta WHERE name = 'last_backup_hash'");
    if (!hash.next() || hash.blob(0).size() != last.head.hash.size()) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
    std::ranges::copy(hash.blob(0), last.head.hash.begin());
    return last;
}

// The plan's question: was anything written that is in no backup?
Expected<BackupSituation, TaskError> situation_of(NetworkFile& file, BackupOccasion occasion, Instant now) {
    return task([&]() -> Expected<BackupSituation, TaskError> {
        const auto last = last_backup(file);
        const bool changed = !last || !*last || !((*last)->head == JournalTable(file.store().connection()).head());
        return BackupSituation{occasion, now, bytes_of(file), changed};
    });
}

Path free_name(const Path& folder, Instant now) {
    Path path = folder / backup_name(now);
    while (file_kind(path).value_or(FileKind::Missing) != FileKind::Missing) {
        now = now + std::chrono::seconds(1);
        path = folder / backup_name(now);
    }
    return path;
}

} // namespace

Expected<BackupReport, TaskError> backup_to(NetworkFile& file, const Path& dest, const BackupOptions& options) {
    TANDEM_TRY(check_dest(dest));
    TANDEM_ASSIGN(const std::uint64_t bytes, task([&]() -> Expected<std::uint64_t, TaskError> { return bytes_of(file); }));
    TANDEM_TRY(check_room(dest, bytes));
    auto temporary = TemporaryFile::beside(dest, file.random());
    if (!temporary) return fail(to_task_error(temporary.error()));
    TANDEM_ASSIGN(const JournalHead head, make_checked_copy({file, temporary->path(), file.key(), options.progress}));
    if (options.check_passphrase != nullptr) TANDEM_TRY(check_opens(temporary->path(), *options.check_passphrase, file.key()));
    if (const auto placed = temporary->become_new(dest); !placed) return fail(to_task_error(placed.error()));
    note_backup(file, head);
    return BackupReport{dest, bytes, head};
}

Expected<std::vector<StoredBackup>, TaskError> list_backups(const Path& folder) {
    std::vector<StoredBackup> backups;
    const auto paths = list_folder(folder);
    if (!paths && paths.error().kind == FileErrorKind::NotFound) return backups;
    if (!paths) return fail(to_task_error(paths.error()));
    for (const Path& path : *paths) {
        auto backup = backup_from_name(path);
        const auto bytes = size_of(path);
        if (!backup || !bytes) continue;
        backup->bytes = *bytes;
        backups.push_back(*std::move(backup));
    }
    std::ranges::stable_sort(backups, {}, &StoredBackup::at);
    return backups;
}

Expected<BackupReport, TaskError> make_folder_and_backup(NetworkFile& file, Instant now, const CopyProgress& progress) {
    if (const auto made = make_private_folder(file.backup_folder()); !made) return fail(to_task_error(made.error()));
    return backup_to(file, free_name(file.backup_folder(), now), {progress});
}

Expected<AutomaticBackup, TaskError> make_automatic_backup(NetworkFile& file, BackupOccasion occasion, Instant now, const Zone& zone,
                                                           const BackupLimits& limits, const CopyProgress& progress) {
    TANDEM_TRY(file.need_owner());
    TANDEM_ASSIGN(const auto stored, list_backups(file.backup_folder()));
    TANDEM_ASSIGN(const auto situation, situation_of(file, occasion, now));
    const BackupPlan plan = plan_backup(stored, situation, zone, limits);
    AutomaticBackup result;
    if (!plan.make) return result;
    TANDEM_ASSIGN(result.made, make_folder_and_backup(file, now, progress));
    for (const Path& path : plan.drop)
        if (remove_file(path)) result.dropped.push_back(path);
    return result;
}

Expected<std::optional<LastBackup>, StoreError> last_backup(NetworkFile& file) {
    return guarded([&]() -> std::optional<LastBackup> {
        auto& connection = file.store().connection();
        const auto at = schema::meta_number(connection, "last_backup_at");
        return at ? std::optional(read_last_backup(connection, *at)) : std::nullopt;
    });
}

int mark_older_passphrase(const Path& folder, const Salt& salt) {
    int older = 0;
    for (const auto& backup : list_backups(folder).value_or(std::vector<StoredBackup>{})) {
        const auto its_salt = salt_of(backup.path);
        if (!its_salt) continue;
        const bool is_older = *its_salt != salt;
        if (is_older) ++older;
        if (is_older == backup.older_passphrase) continue;
        std::error_code error; // one that keeps its name is met again at the next opening
        std::filesystem::rename(backup.path, folder / backup_name(backup.at, is_older), error);
    }
    return older;
}

} // namespace tandem::storage
