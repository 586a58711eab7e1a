#include "base/platform/file_lock.h"

#include "base/platform/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tandem {
namespace {

Expected<Descriptor, FileError> open_lock_file(const Path& path) {
    auto descriptor = Descriptor::open(path, O_RDWR | O_CREAT | O_NOFOLLOW);
    if (descriptor || descriptor.error().kind != FileErrorKind::NoPermission) return descriptor;
    const Path folder = path.has_parent_path() ? path.parent_path() : Path(".");
    const bool folder_takes_files = ::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) == 0;
    if (!folder_takes_files) return fail(FileError{FileErrorKind::ReadOnly, descriptor.error().os_code});
    return descriptor;
}

Expected<void, FileError> lock(int descriptor) {
    int result = -1;
    do result = ::flock(descriptor, LOCK_EX | LOCK_NB);
    while (result != 0 && errno == EINTR);
    if (result != 0) return fail(file_error_from_errno(errno));
    return {};
}

// False when whoever had the lock before us removed the file between our opening and our locking it.
bool is_still_there(int descriptor, const Path& path) {
    struct stat ours {};
    struct stat there {};
    if (::fstat(descriptor, &ours) != 0 || ::lstat(path.c_str(), &there) != 0) return false;
    return ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

} // namespace

Path FileLock::path_for(const Path& file) {
    std::error_code error;
    const Path real = std::filesystem::weakly_canonical(file, error);
    const Path& path = error ? file : real;
    return path.parent_path() / ("." + path.filename().string() + ".lock");
}

Expected<FileLock, FileError> FileLock::take(const Path& file) {
    const Path path = path_for(file);
    constexpr int tries = 100; // each lost try means that somebody else just let go
    for (int i = 0; i < tries; ++i) {
        TANDEM_ASSIGN(Descriptor descriptor, open_lock_file(path));
        TANDEM_TRY(lock(descriptor.number()));
        if (is_still_there(descriptor.number(), path)) return FileLock(descriptor.let_go(), path);
    }
    return fail(FileError{FileErrorKind::InUse});
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this == &other) return *this;
    release();
    m_descriptor = std::exchange(other.m_descriptor, -1);
    m_path = std::move(other.m_path);
    return *this;
}

FileLock::~FileLock() { release(); }

void FileLock::release() noexcept {
    if (m_descriptor < 0) return;
    ::unlink(m_path.c_str()); // while we still hold it, so that it is surely ours
    ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace tandem
