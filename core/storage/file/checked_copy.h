#pragma once
// A stepwise copy of an open file that is opened again and checked.
#include "storage/file/network_file.h"

namespace tandem::storage {

struct CopyOrder {
    NetworkFile& source;
    const Path& target;   // empty, owner only
    const FileKey& key;   // of the copy; another than the source's for a change of passphrase
    const CopyProgress& progress;
};

// The head of the journal, in the source and in the copy.
[[nodiscard]] Expected<JournalHead, TaskError> make_checked_copy(const CopyOrder& order);

// Opens the file and checks every page, the structure and that the journal ends with `head` (unless nothing is given);
// the salt at its start is the key's. Gives its head. CopyDamaged.
[[nodiscard]] Expected<JournalHead, TaskError> check_copy(const Path& path, const FileKey& key, const std::string& vfs,
                                                          const std::optional<JournalHead>& head = {});

// DiskFull when the folder of `target` has not enough room.
[[nodiscard]] Expected<void, TaskError> check_room(const Path& target, std::uint64_t bytes);

std::uint64_t bytes_of(NetworkFile& file); // throws sqlite::Failure

} // namespace tandem::storage
