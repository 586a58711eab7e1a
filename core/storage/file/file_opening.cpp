#include "storage/file/file_opening.h"

#include "storage/file/backup.h"
#include "storage/file/diagnosis.h"
#include "storage/file/temporary_file.h"

namespace tandem::storage {
namespace {

OpenError no_memory(KeyError) { return OpenError{OpenFault::NoMemory}; }

Expected<void, OpenError> check_place(const Path& path) {
    const auto kind = file_kind(path);
    if (!kind) return fail(to_open_error(kind.error()));
    if (*kind == FileKind::Directory) return fail(OpenError{OpenFault::IsFolder});
    if (*kind != FileKind::Missing) return fail(OpenError{OpenFault::Exists});
    const auto folder = file_kind(path.parent_path());
    if (!folder) return fail(to_open_error(folder.error()));
    if (*folder != FileKind::Directory) return fail(OpenError{OpenFault::NoFolder});
    return {};
}

Expected<FileKey, OpenError> new_key(const Unlock& unlock, RandomSource& random) {
    if (const auto* key = std::get_if<FileKey>(&unlock)) return key->clone();
    return key_for(unlock, make_file_salt(random)).map_error(no_memory);
}

} // namespace

FileOpening::FileOpening(const Path& path, const Unlock& unlock, const OpenContext& context) : m_unlock(unlock), m_context(context) {
    std::error_code error;
    const Path whole = std::filesystem::absolute(path, error); // the program may change its folder
    m_file.m_path = error ? path : whole;
    m_file.m_backup_folder = context.backup_folder.empty() ? default_backup_folder(m_file.m_path) : context.backup_folder;
    m_file.m_vfs = context.vfs;
    m_file.m_clock = &context.clock;
    m_file.m_random = &context.random;
}

Expected<NetworkFile, OpenError> FileOpening::create() && {
    TANDEM_TRY(check_place(m_file.m_path));
    TANDEM_TRY(claim());
    if (m_file.m_role == Role::SecondReader) return fail(OpenError{OpenFault::InUse});
    if (m_file.m_role == Role::MediumReader) return fail(OpenError{OpenFault::NoPermission});
    TANDEM_ASSIGN(m_file.m_key, new_key(m_unlock, m_context.random));
    try {
        TANDEM_TRY(make_file());
        m_file.connect_again(m_file.m_key);
        m_file.m_facts = schema::read_facts(m_file.m_store->connection());
    } catch (const sqlite::Failure& failure) {
        return fail(to_open_error(failure));
    }
    return std::move(m_file);
}

Expected<void, OpenError> FileOpening::make_file() {
    auto temporary = TemporaryFile::beside(m_file.m_path, m_context.random);
    if (!temporary) return fail(to_open_error(temporary.error()));
    {
        const auto connection = connect(temporary->path(), m_file.m_key, m_file.m_vfs, sqlite::Access::ReadWrite);
        schema::create_schema(*connection, *m_context.migrations, {m_context.clock.now(), m_context.random});
    }
    const auto placed = temporary->become_new(m_file.m_path);
    if (!placed) return fail(to_open_error(placed.error()));
    return {};
}

Expected<NetworkFile, OpenError> FileOpening::open() && {
    TANDEM_TRY(probe_kind(m_file.m_path));
    TANDEM_TRY(claim());
    TANDEM_TRY(unlock_with_salt());
    TANDEM_TRY(connect_to_file());
    TANDEM_TRY(check_version());
    TANDEM_TRY(bring_up_to_date());
    if (m_file.m_role == Role::Owner) mark_older_passphrase(m_file.m_backup_folder, m_file.m_key.salt);
    return std::move(m_file);
}

Expected<void, OpenError> FileOpening::claim() {
    m_file.m_claim = OpenClaim::take(m_file.m_path);
    if (!m_file.m_claim) return fail(OpenError{OpenFault::InUse});
    return lock();
}

Expected<void, OpenError> FileOpening::lock() {
    auto lock = FileLock::take(m_file.m_path);
    if (lock) {
        m_file.m_lock = *std::move(lock);
        return {};
    }
    switch (lock.error().kind) {
    case FileErrorKind::InUse:
        if (m_context.wish == Wish::Own) return fail(OpenError{OpenFault::InUse});
        m_file.m_role = Role::SecondReader;
        return {};
    case FileErrorKind::ReadOnly:
    case FileErrorKind::NoPermission: m_file.m_role = Role::MediumReader; return {};
    default: return fail(to_open_error(lock.error()));
    }
}

Expected<void, OpenError> FileOpening::unlock_with_salt() {
    TANDEM_ASSIGN(const FileProbe probe, probe_file(m_file.m_path));
    Salt salt = probe.salt;
    if (m_context.salt_from) salt = salt_of(*m_context.salt_from).value_or(salt);
    auto key = key_for(m_unlock, salt);
    if (!key) return fail(no_memory(key.error()));
    m_file.m_key = *std::move(key);
    m_file.m_salt_is_damaged = m_file.m_key.salt != probe.salt;
    return {};
}

Expected<void, OpenError> FileOpening::connect_to_file() {
    try {
        m_file.connect_again(m_file.m_key);
        if (m_file.m_role == Role::Owner && m_file.m_store->connection().is_read_only()) {
            m_file.m_role = Role::MediumReader; // the rights of the file, not of its folder
            m_file.disconnect();
            m_file.connect_again(m_file.m_key);
        }
        m_file.m_facts = schema::read_facts(m_file.m_store->connection());
        return {};
    } catch (const sqlite::Failure& failure) {
        m_file.disconnect();
        if (failure.kind() == sqlite::FailureKind::NotADatabase)
            return fail(why_key_does_not_fit({m_file.m_path, m_file.m_backup_folder, m_file.m_vfs, m_unlock, m_file.m_key}));
        if (failure.kind() == sqlite::FailureKind::Damaged)
            return fail(describe_damage(m_file.m_path, m_file.m_key, m_file.m_backup_folder, m_file.m_vfs, failure.code()));
        return fail(to_open_error(failure));
    }
}

Expected<void, OpenError> FileOpening::check_version() const {
    const auto& facts = m_file.m_facts;
    if (!facts.is_ours) {
        OpenError error{OpenFault::NotATandemFile};
        error.foreign = ForeignKind::OtherEncrypted;
        return fail(std::move(error));
    }
    const int known = schema::version_of(*m_context.migrations);
    if (facts.min_reader > known) {
        OpenError error{OpenFault::NewerFile};
        error.needs = facts.min_reader;
        return fail(std::move(error));
    }
    if (facts.version < known && m_file.m_role != Role::Owner) return fail(OpenError{OpenFault::OlderFileReadOnly});
    return {};
}

Expected<void, OpenError> FileOpening::bring_up_to_date() {
    if (m_file.m_facts.version >= schema::version_of(*m_context.migrations)) return {};
    if (const auto made = make_folder_and_backup(m_file, m_context.clock.now()); !made) return fail(to_open_error(made.error()));
    try {
        auto& connection = m_file.m_store->connection();
        schema::migrate(connection, *m_context.migrations, {m_context.clock.now(), m_context.random});
        m_file.m_facts = schema::read_facts(connection);
        return {};
    } catch (const sqlite::Failure& failure) {
        return fail(to_open_error(failure));
    }
}

Expected<NetworkFile, OpenError> NetworkFile::create(const Path& path, const Unlock& unlock, const OpenContext& context) {
    return FileOpening(path, unlock, context).create();
}

Expected<NetworkFile, OpenError> NetworkFile::open(const Path& path, const Unlock& unlock, const OpenContext& context) {
    return FileOpening(path, unlock, context).open();
}

} // namespace tandem::storage
