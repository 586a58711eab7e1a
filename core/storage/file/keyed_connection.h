#pragma once
// Connections by FileKey. Throws sqlite::Failure.
#include "base/crypto/file_key.h"
#include "base/platform/files.h"
#include "storage/file/network_file.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

std::unique_ptr<sqlite::Connection> connect(const Path& path, const FileKey& key, const std::string& vfs, sqlite::Access access);

// Whether the key fits the file's first page, whatever else may be wrong with it.
bool key_fits(const Path& path, const FileKey& key, const std::string& vfs);

// The first page of the file that is damaged, if that can be told.
std::optional<std::int64_t> first_damaged_page(const Path& path, const FileKey& key, const std::string& vfs);

// The key that `unlock` means for a file with this salt: derived, or as it is.
[[nodiscard]] Expected<FileKey, KeyError> key_for(const Unlock& unlock, const Salt& salt);

// The salt at the start of a file that nobody here has open.
std::optional<Salt> salt_of(const Path& path);

// Runs `work`, which gives an Expected with a TaskError, and turns what storage throws into one.
template <class Work>
auto task(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const sqlite::Failure& failure) {
        return fail(to_task_error(failure));
    } catch (const std::bad_alloc&) {
        return fail(TaskError{TaskFault::NoMemory});
    }
}

} // namespace tandem::storage
