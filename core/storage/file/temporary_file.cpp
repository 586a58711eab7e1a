#include "storage/file/temporary_file.h"

#include <utility>

namespace tandem::storage {
namespace {

bool is_there(const Path& path) {
    std::error_code error;
    return std::filesystem::exists(std::filesystem::symlink_status(path, error));
}

FileError from(const std::error_code& error) { return file_error_from_errno(error.value()); }

bool has_no_links(const std::error_code& error) {
    return error == std::errc::operation_not_permitted || error == std::errc::operation_not_supported ||
           error == std::errc::function_not_supported || error == std::errc::permission_denied;
}

void remove_quietly(const Path& path) {
    std::error_code error;
    std::filesystem::remove(path, error);
}

} // namespace

Expected<TemporaryFile, FileError> TemporaryFile::beside(const Path& target, RandomSource& random) {
    const Path path = random_name_beside(target, random);
    TANDEM_TRY(create_private_file(path));
    return TemporaryFile(path);
}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept : m_path(std::exchange(other.m_path, Path{})) {}

TemporaryFile::~TemporaryFile() {
    if (m_path.empty()) return;
    remove_quietly(m_path);
    remove_quietly(m_path += "-journal");
}

Expected<void, FileError> TemporaryFile::become_new(const Path& target) {
    TANDEM_TRY(sync_file(m_path));
    std::error_code error;
    std::filesystem::create_hard_link(m_path, target, error); // unlike a rename it never overwrites
    if (error && !has_no_links(error)) return fail(from(error));
    if (error) {
        if (is_there(target)) return fail(FileError{FileErrorKind::Exists});
        return replace(target);
    }
    remove_quietly(std::exchange(m_path, Path{}));
    return sync_folder_of(target);
}

Expected<void, FileError> TemporaryFile::replace(const Path& target) {
    TANDEM_TRY(replace_file(m_path, target));
    m_path.clear();
    return {};
}

Expected<void, FileError> keep_as(const Path& file, const Path& name) {
    std::error_code error;
    std::filesystem::create_hard_link(file, name, error);
    if (!error) return sync_folder_of(name);
    if (!has_no_links(error)) return fail(from(error));
    return copy_file_synced(file, name);
}

Expected<void, FileError> make_private_folder(const Path& folder) {
    std::error_code error;
    if (!std::filesystem::create_directory(folder, error)) {
        if (error) return fail(from(error));
        return {};
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    if (error) return fail(from(error));
    return sync_folder_of(folder);
}

} // namespace tandem::storage
