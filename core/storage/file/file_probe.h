#pragma once
// What can be told about a file before it is opened as a database. Reads its first bytes, so the file may not be open
// in this process: closing another descriptor drops SQLite's locks (decision 1).
#include "base/crypto/file_key.h"
#include "storage/file/open_error.h"
#include "storage/file/task_error.h"

#include <span>

namespace tandem::storage {

struct FileProbe {
    Salt salt{};
    std::uint64_t bytes = 0;
};

inline constexpr std::uint64_t page_bytes = 4096; // SQLCipher 4's default, fixed for this file format

// NotFound, IsFolder, EmptyFile, NotATandemFile, CutOff, NoPermission or Io.
[[nodiscard]] Expected<FileProbe, OpenError> probe_file(const Path& path);
// The part of it that opens nothing: NotFound and IsFolder.
[[nodiscard]] Expected<void, OpenError> probe_kind(const Path& path);

// Nothing for what may be ours: bytes that look random.
std::optional<ForeignKind> foreign_kind(std::span<const std::uint8_t> first_bytes);

// A salt that foreign_kind() takes for nothing else.
Salt make_file_salt(RandomSource& random);

// A program was stopped while writing: "<name>-journal" has something in it.
bool has_journal(const Path& path);
Path journal_of(const Path& path);

OpenError to_open_error(const FileError& error);
OpenError to_open_error(const sqlite::Failure& failure);
OpenError to_open_error(const TaskError& error);

} // namespace tandem::storage
