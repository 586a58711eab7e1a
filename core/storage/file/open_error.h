#pragma once
// Why a file did not open or could not be made, one alternative for each sentence a person gets.
#include "base/platform/files.h"

#include <cstdint>
#include <optional>

namespace tandem::storage {

enum class OpenFault {
    NotFound,
    NoFolder,            // create: the folder is not there
    Exists,              // create: there is something of that name already
    IsFolder,
    EmptyFile,
    NotATandemFile,      // see OpenError::foreign
    CutOff,              // its size is no whole number of pages: only a part was copied
    WrongPassphrase,     // or a damaged start that no backup can tell from it, see OpenError::compared
    OlderPassphrase,     // it opens a backup from before the passphrase was changed, see OpenError::backup
    DamagedStart,        // only the salt (first 16 bytes) is damaged: OpenError::backup has the right one
    Damaged,             // passphrase or key are right, see OpenError::page
    NewerFile,           // see OpenError::needs
    OlderFileReadOnly,   // made by an older version, and it cannot be brought up to date where it stands
    NoPermission,
    ReadOnlyNeedsRecovery, // a program was stopped while writing, and this medium does not let us roll that back
    InUse,               // another program, or this one, has it open
    DiskFull,
    NoMemory,            // the key derivation needs 256 MiB
    Busy,                // another program kept it locked for longer than we wait
    Io,
};

// What a file that is not ours looks like, from its content.
enum class ForeignKind { Unknown, Text, PlainSqlite, Zip, Pdf, Image, Archive, Program, OtherEncrypted };

struct OpenError {
    OpenFault fault = OpenFault::Io;
    int code = 0; // of SQLite or the system, for the technical details only

    ForeignKind foreign = ForeignKind::Unknown; // NotATandemFile
    int needs = 0;                              // NewerFile: the schema version a program must know
    std::optional<std::int64_t> page = std::nullopt; // Damaged: the first damaged page, counted from 1, when known
    // OlderPassphrase, DamagedStart: the backup that told. Damaged: the newest backup that this key opens, if any.
    std::optional<Path> backup = std::nullopt;
    int compared = 0;                           // WrongPassphrase: how many backups were tried; 0: none was there
};

} // namespace tandem::storage
