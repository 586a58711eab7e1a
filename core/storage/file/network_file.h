#pragma once
// An open network file (decision 1): its lock, its key and its store. One thread.
#include "base/crypto/file_key.h"
#include "base/platform/file_lock.h"
#include "base/secret.h"
#include "storage/file/open_claim.h"
#include "storage/file/open_error.h"
#include "storage/file/task_error.h"
#include "storage/schema/migrations.h"
#include "storage/store.h"

#include <variant>

namespace tandem::storage {

// What opens a file. A FileKey is what a recovery sheet holds (parse_recovery_text), and the door for tests, since
// deriving a key from a passphrase costs half a second and 256 MiB.
using Unlock = std::variant<SecretText, FileKey>;

enum class Wish {
    Own,       // InUse when another program has it
    OwnOrRead, // then as SecondReader
};

enum class Role {
    Owner,        // has the lock: reads and writes
    SecondReader, // another program has it: short reads, writes are refused as StoreFault::InUse
    MediumReader, // the medium or the rights take no changes: reads, writes are refused as StoreFault::ReadOnly
};

struct OpenContext {
    const Clock& clock;
    RandomSource& random; // SystemRandom outside of tests: it makes salts, ids and writer ids
    Wish wish = Wish::Own;
    // Where its backups are; empty = default_backup_folder().
    Path backup_folder{};
    // After OpenFault::DamagedStart: take the salt from this backup. repair_salt() then mends the file.
    std::optional<Path> salt_from{};
    std::string vfs{};                                            // tests put failing disks here
    const schema::Migrations* migrations = &schema::all_migrations(); // never null; tests put longer ones here
};

class NetworkFile {
public:
    // Makes a file with an empty network: under another name beside it, on the disk, then renamed. Never overwrites;
    // leaves nothing behind when it fails. With a FileKey its salt becomes the file's.
    [[nodiscard]] static Expected<NetworkFile, OpenError> create(const Path& path, const Unlock& unlock, const OpenContext& context);

    // An older file is brought up to date after a verified backup; that needs Role::Owner.
    [[nodiscard]] static Expected<NetworkFile, OpenError> open(const Path& path, const Unlock& unlock, const OpenContext& context);

    NetworkFile(NetworkFile&&) noexcept;
    NetworkFile& operator=(NetworkFile&&) noexcept;
    ~NetworkFile(); // as close()

    const Path& path() const { return m_path; }
    const Path& backup_folder() const { return m_backup_folder; }
    void use_backup_folder(Path folder) { m_backup_folder = std::move(folder); } // from the next backup on
    Role role() const { return m_role; }
    [[nodiscard]] Expected<void, TaskError> need_owner() const; // InUse or ReadOnly
    bool is_open() const { return m_store != nullptr; }
    // Valid until close() or change_passphrase(): ask again afterwards.
    Store& store() { return *m_store; }
    const FileKey& key() const { return m_key; } // for backups and the recovery sheet
    const std::string& vfs() const { return m_vfs; }
    const schema::FileFacts& facts() const { return m_facts; }
    const Clock& clock() const { return *m_clock; }
    RandomSource& random() const { return *m_random; }

    // For "type your passphrase again". Costs a derivation.
    [[nodiscard]] Expected<bool, KeyError> opens_with(const SecretText& passphrase) const;

    // The salt in the file is not the one it opened with (a recovery sheet or salt_from): no passphrase opens it until
    // it is repaired.
    bool salt_is_damaged() const { return m_salt_is_damaged; }
    [[nodiscard]] Expected<void, TaskError> repair_salt(); // Owner only

    // Closes the database, wipes the key, gives the lock back. Nothing but path() may be used afterwards. Makes no
    // backup and asks nothing, so it is also what locking the program does. Call again at will.
    void close() noexcept;

private:
    friend class FileOpening;
    friend class PassphraseChange;

    NetworkFile() = default;
    // Closes the database and opens it again, with `key`: for what may only be done while it is closed.
    void disconnect() noexcept { m_store.reset(); }
    void connect_again(const FileKey& key); // throws sqlite::Failure

    Path m_path, m_backup_folder;
    std::string m_vfs;
    std::optional<OpenClaim> m_claim;
    std::optional<FileLock> m_lock;
    FileKey m_key;
    std::unique_ptr<Store> m_store;
    schema::FileFacts m_facts;
    const Clock* m_clock = nullptr;
    RandomSource* m_random = nullptr;
    Role m_role = Role::Owner;
    bool m_salt_is_damaged = false;
};

// "<stem>-backups" beside the file.
Path default_backup_folder(const Path& file);

} // namespace tandem::storage
