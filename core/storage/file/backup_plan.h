#pragma once
// Which automatic backups to make and which to drop. Pure.
#include "base/platform/files.h"
#include "base/time.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tandem::storage {

struct StoredBackup {
    Path path;
    Instant at; // from its name
    std::uint64_t bytes = 0;
    bool older_passphrase = false;
};

// "2026-11-02T10-00-05Z.tandem": time in UTC, nothing else. ".older-passphrase" before the ending when marked.
Path backup_name(Instant at, bool older_passphrase = false);
std::optional<StoredBackup> backup_from_name(const Path& path); // nothing for any other name

enum class BackupOccasion { Changed, Closing, PassphraseChanged };

struct BackupLimits {
    std::uint64_t bytes = std::uint64_t{2} << 30; // all automatic backups together
    int daily_days = 14;                          // then one a week
};

struct BackupSituation {
    BackupOccasion occasion;
    Instant now;
    std::uint64_t next_bytes; // what the next one will take
    bool changed_since_last;  // something was written to the journal since the last backup
};

struct BackupPlan {
    bool make = false;
    std::vector<Path> drop; // only after the new one was made
};

// Changed: the first of a day makes one. Closing: when anything changed since the last. PassphraseChanged: always.
// Kept: the newest of each day for two weeks, then the newest of each week (from Monday), as many as fit the limit, the
// newest first; the newest two always. Backups with an older passphrase go by the same rule, apart from the others: a
// person decides about deleting them sooner.
BackupPlan plan_backup(const std::vector<StoredBackup>& stored, const BackupSituation& situation, const Zone& zone, const BackupLimits& limits);

} // namespace tandem::storage
