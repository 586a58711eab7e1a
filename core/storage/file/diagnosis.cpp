#include "storage/file/diagnosis.h"

#include "storage/file/backup.h"

#include <algorithm>

namespace tandem::storage {
namespace {

constexpr std::size_t older_passphrases_tried = 2;

std::vector<StoredBackup> newest_first(const Path& folder) {
    auto backups = list_backups(folder).value_or(std::vector<StoredBackup>{});
    std::ranges::reverse(backups);
    return backups;
}

class Diagnosis {
public:
    explicit Diagnosis(const LockedFile& file) : m_file(file) {}

    OpenError find() {
        const auto backups = newest_first(m_file.backup_folder);
        const auto current = std::ranges::find(backups, false, &StoredBackup::older_passphrase);
        if (current != backups.end()) compare_with_current(*current);
        for (const auto& backup : backups)
            if (!m_found && backup.older_passphrase && m_older_salts.size() < older_passphrases_tried) compare_with_older(backup);
        if (m_found) return *m_found;
        OpenError error{OpenFault::WrongPassphrase};
        error.compared = m_compared;
        return error;
    }

private:
    void compare_with_current(const StoredBackup& backup) {
        const auto key = key_with_salt_of(backup);
        if (!key) return;
        ++m_compared;
        const bool another_salt = key->salt != m_file.tried.salt;
        if (another_salt && key_fits(m_file.path, *key, m_file.vfs)) found(OpenFault::DamagedStart, backup);
        else if (key_fits(backup.path, *key, m_file.vfs)) found(OpenFault::Damaged, backup);
        if (m_found) m_found->page = 1;
    }

    void compare_with_older(const StoredBackup& backup) {
        const auto salt = salt_of(backup.path);
        if (!salt || std::ranges::find(m_older_salts, *salt) != m_older_salts.end()) return;
        m_older_salts.push_back(*salt);
        const auto key = key_with_salt_of(backup);
        if (!key) return;
        ++m_compared;
        if (key_fits(backup.path, *key, m_file.vfs)) found(OpenFault::OlderPassphrase, backup);
    }

    std::optional<FileKey> key_with_salt_of(const StoredBackup& backup) {
        const auto salt = salt_of(backup.path);
        if (!salt) return std::nullopt;
        if (*salt == m_file.tried.salt) return m_file.tried.clone();
        auto key = key_for(m_file.unlock, *salt);
        if (key) return *std::move(key);
        m_found = OpenError{OpenFault::NoMemory};
        return std::nullopt;
    }

    void found(OpenFault fault, const StoredBackup& backup) {
        m_found = OpenError{fault};
        m_found->backup = backup.path;
    }

    const LockedFile& m_file;
    std::optional<OpenError> m_found;
    std::vector<Salt> m_older_salts;
    int m_compared = 0;
};

} // namespace

OpenError why_key_does_not_fit(const LockedFile& file) { return Diagnosis(file).find(); }

OpenError describe_damage(const Path& path, const FileKey& key, const Path& backup_folder, const std::string& vfs, int code) {
    OpenError error{OpenFault::Damaged, code};
    error.page = first_damaged_page(path, key, vfs);
    for (const auto& backup : newest_first(backup_folder)) {
        if (!key_fits(backup.path, key, vfs)) continue;
        error.backup = backup.path;
        break;
    }
    return error;
}

} // namespace tandem::storage
