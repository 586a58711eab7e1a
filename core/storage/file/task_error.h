#pragma once
// Why a copy, a change of passphrase or a restore did not happen. Whatever the fault: the file is as it was.
#include "storage/file/open_error.h"
#include "storage/sqlite/failure.h"

namespace tandem::storage {

enum class TaskFault {
    Exists,        // there is something of that name already
    NoFolder,      // the folder is not there
    NoPermission,
    ReadOnly,      // the medium, or the file is open for reading only
    DiskFull,      // before it began, or while it wrote
    Cancelled,
    SourceDamaged, // what was to be copied does not read
    CopyDamaged,   // the copy was written, and the check of it failed
    InUse,         // another program has the file
    CannotOpen,    // see TaskError::open
    NoMemory,
    Io,
};

struct TaskError {
    TaskFault fault = TaskFault::Io;
    int code = 0; // of SQLite or the system, for the technical details only
    std::optional<OpenError> open = std::nullopt;
};

TaskError to_task_error(const FileError& error);
TaskError to_task_error(const sqlite::Failure& failure);
TaskError to_task_error(const OpenError& error);

} // namespace tandem::storage
