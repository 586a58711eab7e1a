#pragma once
// Copies of an open file. Each is a whole network file that opens by the same passphrase and recovery sheet.
#include "storage/file/backup_plan.h"
#include "storage/file/network_file.h"

namespace tandem::storage {

struct BackupReport {
    Path path;
    std::uint64_t bytes = 0;
    JournalHead head; // of the copy and of the file: an anchor for the journal's chain
};

struct BackupOptions {
    CopyProgress progress{}; // bytes; Cancel stops it and leaves nothing behind
    // Also checks that this opens the copy, from the salt in the copy itself. Costs a derivation.
    const SecretText* check_passphrase = nullptr;
};

// Copies stepwise under another name beside `dest`, opens and checks the copy (every page, the structure, the journal's
// head), then renames it. Never overwrites. From any role; as Owner it is noted in the file (last_backup).
[[nodiscard]] Expected<BackupReport, TaskError> backup_to(NetworkFile& file, const Path& dest, const BackupOptions& options = {});

// The automatic backups, oldest first. Other files in the folder are left alone; no folder = none.
[[nodiscard]] Expected<std::vector<StoredBackup>, TaskError> list_backups(const Path& folder);

// One in the file's backup folder, which is made if needed, whatever the plan says.
[[nodiscard]] Expected<BackupReport, TaskError> make_folder_and_backup(NetworkFile& file, Instant now, const CopyProgress& progress = {});

struct AutomaticBackup {
    std::optional<BackupReport> made; // nothing: the plan asked for none
    std::vector<Path> dropped;
};
// Does what plan_backup() says. Owner only.
[[nodiscard]] Expected<AutomaticBackup, TaskError> make_automatic_backup(NetworkFile& file, BackupOccasion occasion, Instant now, const Zone& zone,
                                                                         const BackupLimits& limits = {}, const CopyProgress& progress = {});

struct LastBackup {
    Instant at;
    JournalHead head;
};
[[nodiscard]] Expected<std::optional<LastBackup>, StoreError> last_backup(NetworkFile& file);

// Marks the backups whose salt is not `salt` as made with an older passphrase, by their name: a name goes along when a
// file is moved, cannot get lost or out of step like a list would, and shows in any file manager. Returns how many
// there are in all. Safe to repeat: opening does it too.
int mark_older_passphrase(const Path& folder, const Salt& salt);

} // namespace tandem::storage
