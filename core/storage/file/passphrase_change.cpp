#include "storage/file/passphrase_change.h"

#include "storage/file/checked_copy.h"
#include "storage/file/file_probe.h"
#include "storage/file/keyed_connection.h"
#include "storage/file/temporary_file.h"

namespace tandem::storage {

class PassphraseChange {
public:
    PassphraseChange(NetworkFile& file, const CopyProgress& progress) : m_file(file), m_progress(progress) {}

    Expected<void, TaskError> run(const FileKey& key) {
        TANDEM_ASSIGN(const std::uint64_t bytes, task([&]() -> Expected<std::uint64_t, TaskError> { return bytes_of(m_file); }));
        TANDEM_TRY(check_room(m_file.path(), bytes));
        auto temporary = TemporaryFile::beside(m_file.path(), m_file.random());
        if (!temporary) return fail(to_task_error(temporary.error()));
        TANDEM_TRY(make_checked_copy({m_file, temporary->path(), key, m_progress}));
        return exchange(*temporary, key);
    }

private:
    // The old file, or the new one: nothing between.
    Expected<void, TaskError> exchange(TemporaryFile& temporary, const FileKey& key) {
        m_file.disconnect();
        const auto replaced = temporary.replace(m_file.path());
        const bool is_new = salt_of(m_file.path()) == key.salt; // also when only the folder could not be synced
        if (is_new) m_file.m_key = key.clone();
        if (is_new) m_file.m_salt_is_damaged = false;
        TANDEM_TRY(task([&]() -> Expected<void, TaskError> {
            m_file.connect_again(m_file.m_key);
            return {};
        }));
        if (!is_new) return fail(to_task_error(replaced.error()));
        return {};
    }

    NetworkFile& m_file;
    const CopyProgress& m_progress;
};

namespace {

Expected<FileKey, TaskError> key_of(const Unlock& unlock, RandomSource& random) {
    if (const auto* key = std::get_if<FileKey>(&unlock)) return key->clone();
    auto key = key_for(unlock, make_file_salt(random));
    if (!key) return fail(TaskError{TaskFault::NoMemory});
    return *std::move(key);
}

} // namespace

Expected<PassphraseChangeReport, TaskError> change_passphrase(NetworkFile& file, const Unlock& unlock, Instant now, const CopyProgress& progress) {
    TANDEM_TRY(file.need_owner());
    TANDEM_ASSIGN(const FileKey key, key_of(unlock, file.random()));
    TANDEM_TRY(PassphraseChange(file, progress).run(key));
    PassphraseChangeReport report;
    report.older_backups = mark_older_passphrase(file.backup_folder(), key.salt);
    auto backup = make_folder_and_backup(file, now);
    if (backup) report.backup = *std::move(backup);
    else report.backup_failed = std::move(backup).error();
    return report;
}

} // namespace tandem::storage
