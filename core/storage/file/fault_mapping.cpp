#include "storage/file/file_probe.h"

namespace tandem::storage {
namespace {

// SQLITE_READONLY_ROLLBACK, _RECOVERY and _CANTINIT differ from the plain code in their second byte.
bool wants_recovery(const sqlite::Failure& failure) { return (failure.code() >> 8) != 0; }

OpenFault open_fault_of(FileErrorKind kind) {
    switch (kind) {
    case FileErrorKind::NotFound: return OpenFault::NotFound;
    case FileErrorKind::NoPermission:
    case FileErrorKind::ReadOnly: return OpenFault::NoPermission;
    case FileErrorKind::DiskFull: return OpenFault::DiskFull;
    case FileErrorKind::IsDirectory: return OpenFault::IsFolder;
    case FileErrorKind::Exists: return OpenFault::Exists;
    case FileErrorKind::InUse: return OpenFault::InUse;
    case FileErrorKind::Cancelled:
    case FileErrorKind::Io: return OpenFault::Io;
    }
    return OpenFault::Io;
}

OpenFault open_fault_of(const sqlite::Failure& failure) {
    using sqlite::FailureKind;
    switch (failure.kind()) {
    case FailureKind::Busy: return OpenFault::Busy;
    case FailureKind::Damaged: return OpenFault::Damaged;
    case FailureKind::NotADatabase: return OpenFault::WrongPassphrase;
    case FailureKind::ReadOnly: return wants_recovery(failure) ? OpenFault::ReadOnlyNeedsRecovery : OpenFault::NoPermission;
    case FailureKind::DiskFull: return OpenFault::DiskFull;
    case FailureKind::CannotOpen: return OpenFault::NoPermission;
    case FailureKind::OutOfMemory: return OpenFault::NoMemory;
    case FailureKind::InputOutput:
    case FailureKind::Interrupted:
    case FailureKind::TooBig:
    case FailureKind::Refused:
    case FailureKind::Other: return OpenFault::Io;
    }
    return OpenFault::Io;
}

OpenFault open_fault_of(TaskFault fault) {
    switch (fault) {
    case TaskFault::Exists: return OpenFault::Exists;
    case TaskFault::NoFolder: return OpenFault::NoFolder;
    case TaskFault::NoPermission:
    case TaskFault::ReadOnly: return OpenFault::NoPermission;
    case TaskFault::DiskFull: return OpenFault::DiskFull;
    case TaskFault::SourceDamaged: return OpenFault::Damaged;
    case TaskFault::InUse: return OpenFault::InUse;
    case TaskFault::NoMemory: return OpenFault::NoMemory;
    case TaskFault::Cancelled:
    case TaskFault::CopyDamaged:
    case TaskFault::CannotOpen:
    case TaskFault::Io: return OpenFault::Io;
    }
    return OpenFault::Io;
}

TaskFault task_fault_of(FileErrorKind kind) {
    switch (kind) {
    case FileErrorKind::NotFound: return TaskFault::NoFolder;
    case FileErrorKind::NoPermission: return TaskFault::NoPermission;
    case FileErrorKind::ReadOnly: return TaskFault::ReadOnly;
    case FileErrorKind::DiskFull: return TaskFault::DiskFull;
    case FileErrorKind::IsDirectory:
    case FileErrorKind::Exists: return TaskFault::Exists;
    case FileErrorKind::InUse: return TaskFault::InUse;
    case FileErrorKind::Cancelled: return TaskFault::Cancelled;
    case FileErrorKind::Io: return TaskFault::Io;
    }
    return TaskFault::Io;
}

TaskFault task_fault_of(sqlite::FailureKind kind) {
    using sqlite::FailureKind;
    switch (kind) {
    case FailureKind::Busy: return TaskFault::InUse;
    case FailureKind::Damaged:
    case FailureKind::NotADatabase: return TaskFault::SourceDamaged;
    case FailureKind::ReadOnly: return TaskFault::ReadOnly;
    case FailureKind::DiskFull: return TaskFault::DiskFull;
    case FailureKind::CannotOpen: return TaskFault::NoPermission;
    case FailureKind::Interrupted: return TaskFault::Cancelled;
    case FailureKind::OutOfMemory: return TaskFault::NoMemory;
    case FailureKind::InputOutput:
    case FailureKind::TooBig:
    case FailureKind::Refused:
    case FailureKind::Other: return TaskFault::Io;
    }
    return TaskFault::Io;
}

} // namespace

OpenError to_open_error(const FileError& error) { return {open_fault_of(error.kind), error.os_code}; }
OpenError to_open_error(const sqlite::Failure& failure) { return {open_fault_of(failure), failure.code()}; }
OpenError to_open_error(const TaskError& error) { return error.open ? *error.open : OpenError{open_fault_of(error.fault), error.code}; }

TaskError to_task_error(const FileError& error) { return {task_fault_of(error.kind), error.os_code}; }
TaskError to_task_error(const sqlite::Failure& failure) { return {task_fault_of(failure.kind()), failure.code()}; }
TaskError to_task_error(const OpenError& error) {
    const TaskFault fault = error.fault == OpenFault::InUse ? TaskFault::InUse : TaskFault::CannotOpen;
    return {fault, error.code, error};
}

} // namespace tandem::storage
