#include "base/platform/files.h"

#include "base/platform/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace tandem {
namespace {

tl::unexpected<FileError> last_error() { return fail(file_error_from_errno(errno)); }

Path folder_of(const Path& path) {
    const Path folder = path.parent_path();
    return folder.empty() ? Path(".") : folder;
}

Expected<struct stat, FileError> status_of(const Path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return last_error();
    return status;
}

Expected<std::size_t, FileError> read_some(int descriptor, std::span<std::uint8_t> buffer) {
    ssize_t count = -1;
    do count = ::read(descriptor, buffer.data(), buffer.size());
    while (count < 0 && errno == EINTR);
    if (count < 0) return last_error();
    return static_cast<std::size_t>(count);
}

Expected<void, FileError> write_all(int descriptor, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return last_error();
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Expected<void, FileError> sync(int descriptor) {
    if (::fsync(descriptor) != 0) return last_error();
    return {};
}

Expected<void, FileError> sync_path(const Path& path, int flags) {
    TANDEM_ASSIGN(const Descriptor descriptor, Descriptor::open(path, flags));
    return sync(descriptor.number());
}

// Some file systems have no fsync for folders and say EINVAL; there is nothing more to be done on those.
Expected<void, FileError> sync_folder(const Path& folder) {
    const auto result = sync_path(folder, O_RDONLY | O_DIRECTORY);
    if (!result && result.error().os_code == EINVAL) return {};
    return result;
}

Expected<void, FileError> copy_content(int from, int to, std::uint64_t total, const CopyProgress& progress) {
    std::vector<std::uint8_t> buffer(std::size_t{1} << 20);
    std::uint64_t done = 0;
    while (true) {
        TANDEM_ASSIGN(const std::size_t count, read_some(from, buffer));
        if (count == 0) return {};
        TANDEM_TRY(write_all(to, std::span(buffer).first(count)));
        done += count;
        if (progress && progress(done, std::max(done, total)) == CopyStep::Cancel)
            return fail(FileError{FileErrorKind::Cancelled});
    }
}

Expected<void, FileError> copy_into_new(const Path& from, const Path& to, const CopyProgress& progress) {
    TANDEM_ASSIGN(const std::uint64_t total, size_of(from));
    TANDEM_ASSIGN(const Descriptor source, Descriptor::open(from, O_RDONLY));
    TANDEM_ASSIGN(const Descriptor target, Descriptor::open(to, O_WRONLY | O_TRUNC));
    TANDEM_TRY(copy_content(source.number(), target.number(), total, progress));
    return sync(target.number());
}

Expected<void, FileError> may_write(const Path& path) {
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0) return {};
    return last_error();
}

} // namespace

Expected<FileKind, FileError> file_kind(const Path& path) {
    const auto status = status_of(path);
    if (!status && status.error().kind == FileErrorKind::NotFound) return FileKind::Missing;
    if (!status) return fail(status.error());
    if (S_ISREG(status->st_mode)) return FileKind::Regular;
    return S_ISDIR(status->st_mode) ? FileKind::Directory : FileKind::Other;
}

Expected<std::uint64_t, FileError> size_of(const Path& path) {
    TANDEM_ASSIGN(const auto status, status_of(path));
    if (S_ISDIR(status.st_mode)) return fail(FileError{FileErrorKind::IsDirectory});
    return static_cast<std::uint64_t>(status.st_size);
}

Expected<std::vector<std::uint8_t>, FileError> read_first_bytes(const Path& path, std::size_t count) {
    TANDEM_ASSIGN(const FileKind kind, file_kind(path));
    if (kind == FileKind::Other) return fail(FileError{FileErrorKind::Io}); // reading a pipe could wait for ever
    TANDEM_ASSIGN(const Descriptor descriptor, Descriptor::open(path, O_RDONLY));
    std::vector<std::uint8_t> bytes(count);
    std::size_t filled = 0;
    while (filled < count) {
        TANDEM_ASSIGN(const std::size_t more, read_some(descriptor.number(), std::span(bytes).subspan(filled)));
        if (more == 0) break;
        filled += more;
    }
    bytes.resize(filled);
    return bytes;
}

Expected<void, FileError> create_private_file(const Path& path) {
    TANDEM_TRY(Descriptor::open(path, O_WRONLY | O_CREAT | O_EXCL));
    return {};
}

Expected<void, FileError> make_private(const Path& path) {
    if (::chmod(path.c_str(), S_IRUSR | S_IWUSR) != 0) return last_error();
    return {};
}

Expected<void, FileError> make_private_folder(const Path& folder) {
    if (::mkdir(folder.c_str(), S_IRWXU) == 0) return {};
    if (errno != EEXIST) return last_error();
    TANDEM_ASSIGN(const FileKind kind, file_kind(folder));
    if (kind != FileKind::Directory) return fail(FileError{FileErrorKind::Exists});
    return {};
}

Expected<void, FileError> write_private_file(const Path& path, std::string_view content) {
    TANDEM_ASSIGN(const Descriptor file, Descriptor::open(path, O_WRONLY | O_CREAT | O_EXCL));
    auto written = write_all(file.number(), {reinterpret_cast<const std::uint8_t*>(content.data()), content.size()});
    if (written) written = sync(file.number());
    if (!written) ::unlink(path.c_str());
    return written;
}

Expected<void, FileError> can_write(const Path& path) {
    TANDEM_ASSIGN(const FileKind kind, file_kind(path));
    if (kind == FileKind::Missing) return fail(FileError{FileErrorKind::NotFound});
    if (kind == FileKind::Directory) return fail(FileError{FileErrorKind::IsDirectory});
    TANDEM_TRY(may_write(path));
    return may_write(folder_of(path));
}

Expected<void, FileError> sync_file(const Path& path) { return sync_path(path, O_RDONLY); }

Expected<void, FileError> sync_folder_of(const Path& path) { return sync_folder(folder_of(path)); }

Expected<void, FileError> replace_file(const Path& from, const Path& to) {
    TANDEM_TRY(sync_file(from));
    if (::rename(from.c_str(), to.c_str()) != 0) return last_error();
    return sync_folder_of(to);
}

Expected<void, FileError> remove_file(const Path& path) {
    if (::unlink(path.c_str()) != 0) return last_error();
    return {};
}

Expected<void, FileError> copy_file_synced(const Path& from, const Path& to, const CopyProgress& progress) {
    TANDEM_ASSIGN(const FileKind kind, file_kind(from));
    if (kind == FileKind::Directory) return fail(FileError{FileErrorKind::IsDirectory});
    if (kind == FileKind::Missing) return fail(FileError{FileErrorKind::NotFound});
    TANDEM_TRY(create_private_file(to));
    const auto result = copy_into_new(from, to, progress);
    if (!result) {
        ::unlink(to.c_str());
        return result;
    }
    return sync_folder_of(to);
}

Expected<std::uint64_t, FileError> free_space(const Path& path) {
    struct statvfs status {};
    if (::statvfs(path.c_str(), &status) != 0) return last_error();
    return static_cast<std::uint64_t>(status.f_bavail) * status.f_frsize;
}

Expected<std::vector<Path>, FileError> list_folder(const Path& folder) {
    std::error_code error;
    std::vector<Path> paths;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) paths.push_back(entry->path());
    if (error) return fail(file_error_from_errno(error.value()));
    std::ranges::sort(paths);
    return paths;
}

Path random_name_beside(const Path& path, RandomSource& random) {
    constexpr std::string_view signs = "0123456789abcdefghjkmnpqrstvwxyz";
    constexpr int length = 12;
    std::string name = ".";
    for (int i = 0; i < length; ++i) name += signs[random.below(signs.size())];
    return path.parent_path() / (name + ".part");
}

} // namespace tandem
