#pragma once
// The file itself: what is in it, whether it is whole, and its copies.
#include "workspace/workspace.h"

namespace tandem::workspace {

struct FileInfo {
    std::int64_t schema_version = 0;
    std::string cipher_version;
    std::string network; // its name; empty while there is none
    std::vector<std::pair<std::string, std::int64_t>> counts; // per record name, removed ones left out
    std::optional<Instant> last_backup;
    std::int64_t open_conflicts = 0;
    std::int64_t journal_steps = 0;
    std::string journal_head; // hexadecimal: the anchor for backups and minutes
    std::uint64_t file_size = 0;
    bool in_sync_folder = false; // lies where another program copies it away
};
Result<FileInfo> file_info(Workspace& workspace);
// When the last backup was made, without counting all the rest.
Result<std::optional<Instant>> last_backup(Workspace& workspace);

enum class Finding {
    DamagedPage,       // number: the page
    BrokenStructure,
    BrokenChain,       // number: the journal step
    MissingReference,  // number: how many, as for those below; record: of the first
    MissingRegister,
    UnknownRegister,
    SearchOutOfStep,
    Orphan,
    UnreadableValue,
    ErasedRemains,     // something is left of an erased record
};
struct VerifyFinding {
    Finding what;
    std::string record{};
    std::int64_t number = 0; // a page, a step or a count
};
struct VerifyReport {
    std::vector<VerifyFinding> findings; // empty: whole
    std::int64_t pages = 0, records = 0, journal_steps = 0;
};
Result<VerifyReport> verify_file(Workspace& workspace, const Progress& progress = {});

struct BackupReport {
    std::uint64_t bytes = 0;
    std::string journal_head;
};
// One among the automatic backups, whether one is due or not.
Result<BackupReport> back_up_now(Workspace& workspace, const Progress& progress = {});
Path backup_folder(Workspace& workspace); // where the automatic backups go
void use_backup_folder(Workspace& workspace, const Path& folder); // from the next one on; those that were made stay where they are
// Checked after writing. Refuses to write over anything.
Result<BackupReport> backup_file(Workspace& workspace, const Path& destination, const Progress& progress = {});

struct RestoreReport {
    std::optional<Path> kept; // where the old file went, when there was one
    std::int64_t erased_again = 0;
    // False: the old file could not be read, so what was erased since the backup may be back; say so.
    bool erasures_known = true;
};
// Puts a backup in the place of `file`, which is kept beside it under another name. What was erased since stays erased.
Result<RestoreReport> restore_file(const Path& backup, const Path& file, const Key& key, Surroundings surroundings, const Progress& progress = {});

} // namespace tandem::workspace
