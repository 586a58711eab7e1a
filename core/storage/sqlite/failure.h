#pragma once
// What goes wrong with a database. Thrown only inside storage; its public doors turn it into a StoreError.
#include <exception>

namespace tandem::storage::sqlite {

enum class FailureKind {
    Busy,         // somebody else holds a lock
    Damaged,      // a page does not decrypt, or the structure is wrong
    NotADatabase, // the first page does not decrypt: wrong key, damage at the start, or another kind of file
    ReadOnly,
    DiskFull,
    InputOutput,
    CannotOpen,
    Interrupted, // a query was cancelled
    OutOfMemory,
    TooBig,      // a value over the limit
    Refused,     // a constraint of the schema
    Other,
};

// Carries SQLite's extended result code, never its message: messages hold SQL and may hold values.
class Failure final : public std::exception {
public:
    Failure(FailureKind kind, int code) : m_kind(kind), m_code(code) {}
    const char* what() const noexcept override { return "database failure"; }
    FailureKind kind() const { return m_kind; }
    int code() const { return m_code; }

private:
    FailureKind m_kind;
    int m_code;
};

} // namespace tandem::storage::sqlite
