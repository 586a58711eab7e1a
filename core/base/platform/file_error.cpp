#include "base/platform/file_error.h"

#include <cerrno>

namespace tandem {

FileError file_error_from_errno(int code) {
    switch (code) {
    case ENOENT:
    case ENOTDIR: return {FileErrorKind::NotFound, code};
    case EACCES:
    case EPERM: return {FileErrorKind::NoPermission, code};
    case EROFS: return {FileErrorKind::ReadOnly, code};
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return {FileErrorKind::DiskFull, code};
    case EISDIR: return {FileErrorKind::IsDirectory, code};
    case EEXIST:
    case ENOTEMPTY: return {FileErrorKind::Exists, code};
    case EBUSY:
    case ETXTBSY:
    case EAGAIN: return {FileErrorKind::InUse, code};
    default: return {FileErrorKind::Io, code};
    }
}

} // namespace tandem
