#include "storage/file/restore.h"

#include "storage/file/backup.h"
#include "storage/file/checked_copy.h"
#include "storage/file/erasures.h"
#include "storage/file/file_probe.h"
#include "storage/file/keyed_connection.h"
#include "storage/file/temporary_file.h"

namespace tandem::storage {
namespace {

Expected<FileKey, TaskError> key_of(const Unlock& unlock, const Salt& salt) {
    auto key = key_for(unlock, salt);
    if (!key) return fail(TaskError{TaskFault::NoMemory});
    return *std::move(key);
}

TaskError not_for_us(OpenError error) { return {TaskFault::CannotOpen, error.code, std::move(error)}; }

std::string without_milliseconds(const Path& name) { return name.stem().string(); }

class Restoring {
public:
    Restoring(const Path& backup, const Path& file, const OpenContext& context)
        : m_backup(backup), m_file(std::filesystem::absolute(file)), m_context(context) {}

    Expected<RestoreReport, TaskError> run(const Unlock& unlock, const RestoreOptions& options) {
        TANDEM_TRY(claim());
        TANDEM_TRY(open_backup(unlock));
        TANDEM_TRY(check_room(m_file, m_backup_bytes));
        auto temporary = TemporaryFile::beside(m_file, m_context.random);
        if (!temporary) return fail(to_task_error(temporary.error()));
        TANDEM_TRY(copy_to(temporary->path(), options.progress));
        const auto erasures = old_erasures(options.unlock_old != nullptr ? *options.unlock_old : unlock);
        TANDEM_TRY(prepare(temporary->path(), erasures));
        TANDEM_TRY(check_copy(temporary->path(), m_key, m_context.vfs));
        TANDEM_TRY(put_in_place(*temporary));
        mark_older_passphrase(m_context.backup_folder.empty() ? default_backup_folder(m_file) : m_context.backup_folder, m_key.salt);
        return m_report;
    }

private:
    Expected<void, TaskError> claim() {
        m_claim = OpenClaim::take(m_file);
        if (!m_claim) return fail(TaskError{TaskFault::InUse});
        auto lock = FileLock::take(m_file);
        if (!lock) return fail(to_task_error(lock.error()));
        m_lock = *std::move(lock);
        const auto kind = file_kind(m_file);
        if (!kind) return fail(to_task_error(kind.error()));
        if (*kind == FileKind::Directory) return fail(not_for_us({OpenFault::IsFolder}));
        m_has_old = *kind == FileKind::Regular;
        return {};
    }

    Expected<void, TaskError> open_backup(const Unlock& unlock) {
        const auto probe = probe_file(m_backup);
        if (!probe) return fail(not_for_us(probe.error()));
        m_backup_bytes = probe->bytes;
        TANDEM_ASSIGN(m_key, key_of(unlock, probe->salt));
        try {
            m_source = connect(m_backup, m_key, m_context.vfs, sqlite::Access::ReadOnly);
            const auto facts = schema::read_facts(*m_source);
            OpenError error{facts.is_ours ? OpenFault::NewerFile : OpenFault::NotATandemFile};
            error.needs = facts.min_reader;
            if (!facts.is_ours || facts.min_reader > schema::version_of(*m_context.migrations)) return fail(not_for_us(error));
        } catch (const sqlite::Failure& failure) {
            return fail(failure.kind() == sqlite::FailureKind::Damaged ? to_task_error(failure) : not_for_us(to_open_error(failure)));
        }
        m_source.reset(); // check_copy reads its salt
        auto head = check_copy(m_backup, m_key, m_context.vfs);
        if (!head) return fail(TaskError{TaskFault::SourceDamaged, head.error().code});
        m_report.backup_head = *head;
        return {};
    }

    Expected<void, TaskError> copy_to(const Path& target, const CopyProgress& progress) {
        return task([&]() -> Expected<void, TaskError> {
            const auto source = connect(m_backup, m_key, m_context.vfs, sqlite::Access::ReadOnly);
            const auto copy = connect(target, m_key, m_context.vfs, sqlite::Access::ReadWrite);
            const auto on_pages = [&](sqlite::CopyProgress pages) {
                return !progress || progress(static_cast<std::uint64_t>(pages.pages_done) * page_bytes,
                                             static_cast<std::uint64_t>(pages.pages_total) * page_bytes) == CopyStep::Continue;
            };
            if (!source->copy_into(*copy, on_pages)) return fail(TaskError{TaskFault::Cancelled});
            return {};
        });
    }

    // Nothing known is no failure: the old file may be damaged, which is why somebody restores.
    std::vector<Erasure> old_erasures(const Unlock& unlock) {
        if (!m_has_old) return {};
        m_report.erasures_known = false;
        const auto salt = salt_of(m_file);
        if (!salt) return {};
        auto key = *salt == m_key.salt ? Expected<FileKey, TaskError>(m_key.clone()) : key_of(unlock, *salt);
        if (!key) return {};
        try {
            const auto old = connect(m_file, *key, m_context.vfs, sqlite::Access::ReadWrite);
            auto erasures = read_erasures(*old);
            m_report.erasures_known = true;
            return erasures;
        } catch (const sqlite::Failure&) {
            return {};
        }
    }

    Expected<void, TaskError> prepare(const Path& restored, const std::vector<Erasure>& erasures) {
        return task([&]() -> Expected<void, TaskError> {
            const auto connection = connect(restored, m_key, m_context.vfs, sqlite::Access::ReadWrite);
            const Instant now = m_context.clock.now();
            schema::migrate(*connection, *m_context.migrations, {now, m_context.random});
            m_report.erased_again = write_restore_step(*connection, erasures, now, m_context.random);
            return {};
        });
    }

    Expected<void, TaskError> put_in_place(TemporaryFile& restored) {
        if (!m_has_old) {
            const auto placed = restored.become_new(m_file);
            return placed ? Expected<void, TaskError>{} : fail(to_task_error(placed.error()));
        }
        const Path kept = name_for_old();
        auto exchanged = keep_old(kept);
        if (exchanged) exchanged = restored.replace(m_file);
        if (!exchanged) return fail(to_task_error(exchanged.error()));
        m_report.kept = kept;
        return {};
    }

    // A journal that was never rolled back belongs to the old file. It has its second name before it loses the first
    // one, and loses it before the restored file comes: SQLite would roll it back into that.
    Expected<void, FileError> keep_old(const Path& kept) const {
        TANDEM_TRY(keep_as(m_file, kept));
        if (!has_journal(m_file)) return {};
        TANDEM_TRY(keep_as(journal_of(m_file), journal_of(kept)));
        TANDEM_TRY(remove_file(journal_of(m_file)));
        return sync_folder_of(m_file);
    }

    Path name_for_old() const {
        Instant at = m_context.clock.now();
        const auto name = [&] {
            return m_file.parent_path() / (m_file.stem().string() + " until " + without_milliseconds(backup_name(at)) + m_file.extension().string());
        };
        while (file_kind(name()).value_or(FileKind::Missing) != FileKind::Missing) at = at + std::chrono::seconds(1);
        return name();
    }

    const Path& m_backup;
    Path m_file;
    const OpenContext& m_context;
    std::optional<OpenClaim> m_claim;
    std::optional<FileLock> m_lock;
    FileKey m_key;
    std::unique_ptr<sqlite::Connection> m_source;
    std::uint64_t m_backup_bytes = 0;
    bool m_has_old = false;
    RestoreReport m_report;
};

} // namespace

Expected<RestoreReport, TaskError> restore(const Path& backup, const Path& file, const Unlock& unlock, const OpenContext& context,
                                           const RestoreOptions& options) {
    return Restoring(backup, file, context).run(unlock, options);
}

} // namespace tandem::storage
