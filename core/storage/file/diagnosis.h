#pragma once
// Wrong passphrase and damage look the same to SQLCipher: its first page does not decrypt. The backups tell them apart.
#include "storage/file/file_probe.h"
#include "storage/file/keyed_connection.h"

namespace tandem::storage {

struct LockedFile {
    const Path& path;
    const Path& backup_folder;
    const std::string& vfs;
    const Unlock& unlock;
    const FileKey& tried; // did not fit
};

// WrongPassphrase, OlderPassphrase, DamagedStart, Damaged or NoMemory. Derives a key once for each other salt that is
// met, of the newest backup and of at most two passphrases before.
OpenError why_key_does_not_fit(const LockedFile& file);

// Damaged, with the page and the newest backup that this key opens.
OpenError describe_damage(const Path& path, const FileKey& key, const Path& backup_folder, const std::string& vfs, int code);

} // namespace tandem::storage
