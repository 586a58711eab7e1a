#include "storage/file/network_file.h"

#include "storage/file/keyed_connection.h"

namespace tandem::storage {
namespace {

std::optional<StoreFault> refusal_for(Role role) {
    switch (role) {
    case Role::Owner: return std::nullopt;
    case Role::SecondReader: return StoreFault::InUse;
    case Role::MediumReader: return StoreFault::ReadOnly;
    }
    return std::nullopt;
}

} // namespace

NetworkFile::NetworkFile(NetworkFile&&) noexcept = default;

NetworkFile& NetworkFile::operator=(NetworkFile&& other) noexcept {
    close();
    std::swap(m_path, other.m_path);
    std::swap(m_backup_folder, other.m_backup_folder);
    std::swap(m_vfs, other.m_vfs);
    std::swap(m_claim, other.m_claim);
    std::swap(m_lock, other.m_lock);
    std::swap(m_key, other.m_key);
    std::swap(m_store, other.m_store);
    std::swap(m_facts, other.m_facts);
    m_clock = other.m_clock;
    m_random = other.m_random;
    m_role = other.m_role;
    m_salt_is_damaged = other.m_salt_is_damaged;
    return *this;
}

NetworkFile::~NetworkFile() { close(); }

void NetworkFile::close() noexcept {
    m_key = FileKey{}; // before anything that can take time
    disconnect();
    m_lock.reset();
    m_claim.reset();
}

void NetworkFile::connect_again(const FileKey& key) {
    const auto access = m_role == Role::Owner ? sqlite::Access::ReadWrite : sqlite::Access::ReadOnly;
    m_store = std::make_unique<Store>(connect(m_path, key, m_vfs, access), *m_random, refusal_for(m_role));
}

Expected<bool, KeyError> NetworkFile::opens_with(const SecretText& passphrase) const {
    TANDEM_ASSIGN(const FileKey key, derive_file_key(passphrase, m_key.salt));
    return key == m_key;
}

Expected<void, TaskError> NetworkFile::need_owner() const {
    if (m_role == Role::Owner) return {};
    return fail(TaskError{m_role == Role::SecondReader ? TaskFault::InUse : TaskFault::ReadOnly});
}

Expected<void, TaskError> NetworkFile::repair_salt() {
    TANDEM_TRY(need_owner());
    return task([&]() -> Expected<void, TaskError> {
        {
            // Whatever is written, SQLCipher puts the salt of its key at the start of the first page.
            auto& connection = m_store->connection();
            sqlite::Transaction transaction(connection);
            connection.run_script("PRAGMA user_version=" + std::to_string(m_facts.version));
            transaction.commit();
        }
        disconnect(); // the bytes may only be read while it is closed
        m_salt_is_damaged = salt_of(m_path) != m_key.salt;
        connect_again(m_key);
        if (m_salt_is_damaged) return fail(TaskError{TaskFault::CopyDamaged});
        return {};
    });
}

Path default_backup_folder(const Path& file) {
    return file.parent_path() / (file.stem().string() + "-backups");
}

} // namespace tandem::storage
