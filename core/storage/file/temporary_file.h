#pragma once
// A new file under a name nobody looks for, beside the place it is meant for: there whole or not at all.
#include "base/platform/files.h"

namespace tandem::storage {

// For a file that may be missing: owner only, empty, removed with its journal when it goes unless it was put in place.
// No connection to it may be open then.
class TemporaryFile {
public:
    [[nodiscard]] static Expected<TemporaryFile, FileError> beside(const Path& target, RandomSource& random);

    TemporaryFile(TemporaryFile&& other) noexcept;
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    ~TemporaryFile();

    const Path& path() const { return m_path; }
    // Synced and renamed to `target`; Exists when something of that name came in the meantime.
    [[nodiscard]] Expected<void, FileError> become_new(const Path& target);
    // The same, in the place of what is there.
    [[nodiscard]] Expected<void, FileError> replace(const Path& target);

private:
    explicit TemporaryFile(Path path) : m_path(std::move(path)) {}
    Path m_path; // empty once it is in place
};

// Gives `file` a second name without a moment in which it has none; Exists when there is something of that name. A copy
// where the file system has no links.
[[nodiscard]] Expected<void, FileError> keep_as(const Path& file, const Path& name);

// A folder of our own, owner only; nothing happens when it is there.
[[nodiscard]] Expected<void, FileError> make_private_folder(const Path& folder);

} // namespace tandem::storage
