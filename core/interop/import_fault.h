#pragma once
// Why a document is refused and where. Names of fields and positions only: a fault can be shown, logged and mailed.
#include "base/json/json.h"
#include "domain/codec.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace tandem::interop {

enum class ImportProblem : std::uint8_t {
    // The text, with its line and column.
    Empty,
    NotJson,
    NotUtf8,
    TooDeep,
    TooLarge,
    DuplicateKey,
    NumberOutOfRange,
    // The document, with its path.
    NotOurFormat, // the part "format" is missing or says something else
    NewerVersion, // made by a newer program
    UnknownPart,  // path = what it stands in, since the name itself may be anything
    UnknownRecord,
    UnknownField,
    Missing,
    WrongType,
    NotADate,
    NotATime,
    NotAnId,
    UnknownWord,
    OutOfRange,
    TextTooLong,
    UnannouncedIdentity, // "identities" is not true and yet there are some
    // Between records.
    DuplicateId,
    UnknownReference, // to a record that is not there, or of another kind
    NoNetwork,
    SeveralNetworks,
};

struct ImportFault {
    ImportProblem kind{};
    std::string path;       // "records.action_item[3].due", counted from 0; empty = the whole document
    std::size_t line = 0;   // from 1; 0 = not known, use the path
    std::size_t column = 0; // in code points, from 1

    friend bool operator==(const ImportFault&, const ImportFault&) = default;
};

ImportFault fault_from(const JsonError& error);
// `path` is the place of the value the error is about.
ImportFault fault_from(const domain::ValueError& error, const std::string& path);

} // namespace tandem::interop
