#pragma once
// What Tandem asks of the file system. Paths are never part of an error: the caller knows which it gave.
//
// A trap: read_first_bytes, sync_file and copy_file_synced open the file and close it again. Doing that to a database
// that this process has open drops SQLite's own locks, so they are for files that nobody here has open.
#include "base/expected.h"
#include "base/platform/file_error.h"
#include "base/random.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

using Path = std::filesystem::path;

enum class FileKind { Missing, Regular, Directory, Other };

// Follows links. Missing also when a folder on the way is missing.
[[nodiscard]] Expected<FileKind, FileError> file_kind(const Path& path);
[[nodiscard]] Expected<std::uint64_t, FileError> size_of(const Path& path);
// Fewer bytes when the file is shorter.
[[nodiscard]] Expected<std::vector<std::uint8_t>, FileError> read_first_bytes(const Path& path, std::size_t count);

// Empty, owner only (0600); Exists when there is anything of that name, a dangling link included.
[[nodiscard]] Expected<void, FileError> create_private_file(const Path& path);
[[nodiscard]] Expected<void, FileError> make_private(const Path& path); // 0600
// A new file with this content, owner only and on the disk; gone again when it fails. Exists as above.
[[nodiscard]] Expected<void, FileError> write_private_file(const Path& path, std::string_view content);
// Owner only (0700) when it is new; one that is there stays as it is. NotFound when its parent is missing.
[[nodiscard]] Expected<void, FileError> make_private_folder(const Path& folder);

// NotFound, NoPermission or ReadOnly when the file cannot be changed or its folder takes no journal beside it.
[[nodiscard]] Expected<void, FileError> can_write(const Path& path);

[[nodiscard]] Expected<void, FileError> sync_file(const Path& path);
[[nodiscard]] Expected<void, FileError> sync_folder_of(const Path& path);
// `to` is the old file or the whole new one, whenever the power goes.
[[nodiscard]] Expected<void, FileError> replace_file(const Path& from, const Path& to);
[[nodiscard]] Expected<void, FileError> remove_file(const Path& path); // NotFound when there is none

enum class CopyStep { Continue, Cancel };
using CopyProgress = std::function<CopyStep(std::uint64_t done, std::uint64_t total)>;
// `to` must not exist; it is owner only, on the disk when this returns, and gone when it fails or is cancelled.
[[nodiscard]] Expected<void, FileError> copy_file_synced(const Path& from, const Path& to, const CopyProgress& progress = {});

[[nodiscard]] Expected<std::uint64_t, FileError> free_space(const Path& path); // bytes for this user; a file or folder
[[nodiscard]] Expected<std::vector<Path>, FileError> list_folder(const Path& folder); // whole paths, sorted

// ".k3v9x2pq7m1t.part" in the folder of `path`: for a file that is renamed to `path` when it is whole.
Path random_name_beside(const Path& path, RandomSource& random);

enum class SyncService { Nextcloud, Dropbox, OneDrive, Syncthing, ICloud, GoogleDrive };
// A program that copies the file away and may put an older one back; only for a warning.
std::optional<SyncService> in_sync_folder(const Path& path);

} // namespace tandem
