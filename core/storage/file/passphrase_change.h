#pragma once
// Another passphrase (decision 1): a stepwise copy into a new file with a new salt and key, checked, on the disk, then
// renamed over the old one. Never a rekey in place: that would leave a file of two keys when the power goes.
#include "storage/file/backup.h"

namespace tandem::storage {

struct PassphraseChangeReport {
    std::optional<BackupReport> backup;      // the new one, made at once
    std::optional<TaskError> backup_failed;  // or why there is none: the change itself stands
    int older_backups = 0;                   // now marked "old passphrase"; they can be offered for deletion
};

// Whatever fails or is cancelled, file and passphrase are as they were, and `file` is open. Owner only.
// With a FileKey (tests) its salt becomes the file's.
[[nodiscard]] Expected<PassphraseChangeReport, TaskError> change_passphrase(NetworkFile& file, const Unlock& unlock, Instant now,
                                                                            const CopyProgress& progress = {});

} // namespace tandem::storage
