#include "workspace/disk_problem.h"

namespace tandem::workspace {

Problem disk_problem(const FileError& error, const Path& path) {
    switch (error.kind) {
    case FileErrorKind::DiskFull: return {ProblemCode::DiskFull};
    case FileErrorKind::Exists: return {ProblemCode::FileExists, path.filename().string()};
    case FileErrorKind::NoPermission: return {ProblemCode::NoPermission};
    case FileErrorKind::ReadOnly: return {ProblemCode::ReadOnlyMedium};
    case FileErrorKind::NotFound: return {ProblemCode::FolderNotFound};
    default: return {ProblemCode::DiskFailure, {}, error.os_code};
    }
}

} // namespace tandem::workspace
