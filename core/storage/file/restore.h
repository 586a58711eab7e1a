#pragma once
// Putting a backup back in the place of a file.
#include "storage/file/network_file.h"

namespace tandem::storage {

struct RestoreReport {
    std::optional<Path> kept; // what the old file is called now; nothing when there was none
    // Records that were erased since the backup and were erased again; see erasures_known.
    std::int64_t erased_again = 0;
    // Whether the old file's list of erasures could be read. False: a person must be told that what was erased since
    // the backup is back.
    bool erasures_known = true;
    JournalHead backup_head;  // of the backup as it was found
};

struct RestoreOptions {
    // For the old file, when its passphrase was changed since the backup.
    const Unlock* unlock_old = nullptr;
    CopyProgress progress{};
};

// Opens and checks the backup before anything else, makes the restored file beside `file`, applies the old file's
// erasures to it, notes it in its journal as "file.restore" (a barrier), keeps the old file as "<stem> until
// <time>.tandem" and puts the restored one in its place. `file` must not be open here or in another program (InUse).
[[nodiscard]] Expected<RestoreReport, TaskError> restore(const Path& backup, const Path& file, const Unlock& unlock, const OpenContext& context,
                                                         const RestoreOptions& options = {});

} // namespace tandem::storage
