#pragma once
#include "base/expected.h"
#include "base/platform/files.h"

namespace tandem {

// Who has a file open (decision 1, lesson 17): a lock of the operating system on an empty file beside it. It goes with
// this object and with the process, so a lock file that was left behind does no harm. The database itself is never
// opened: closing a second handle to it would drop SQLite's locks.
class FileLock {
public:
    // InUse: another program has it, or another FileLock here. ReadOnly: the folder takes no lock file, so the file can
    // only be opened for reading. NotFound: no such folder.
    [[nodiscard]] static Expected<FileLock, FileError> take(const Path& file);

    // ".<name>.lock" in the folder where the file really is, links followed.
    static Path path_for(const Path& file);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    FileLock(int descriptor, Path path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    void release() noexcept;

    int m_descriptor = -1;
    Path m_path;
};

} // namespace tandem
