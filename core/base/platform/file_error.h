#pragma once

namespace tandem {

enum class FileErrorKind {
    NotFound,
    NoPermission,
    ReadOnly,    // the medium or the folder takes no changes
    DiskFull,    // or over quota
    IsDirectory,
    Exists,
    InUse,
    Cancelled,   // the progress callback said so
    Io,          // everything else; os_code has what the system said
};

struct FileError {
    FileErrorKind kind = FileErrorKind::Io;
    int os_code = 0; // errno, for a technical detail only; 0 when we found it ourselves

    friend bool operator==(const FileError& a, const FileError& b) { return a.kind == b.kind; }
};

FileError file_error_from_errno(int code);

} // namespace tandem
