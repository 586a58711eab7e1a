#include "storage/sqlite/statement.h"

#include "storage/sqlite/result_codes.h"

#include <sqlite3.h>

#include <algorithm>
#include <cassert>
#include <string_view>
#include <utility>

namespace tandem::storage::sqlite {

FailureKind kind_of(int extended_code) {
    switch (extended_code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return FailureKind::Busy;
    case SQLITE_CORRUPT: return FailureKind::Damaged;
    case SQLITE_NOTADB: return FailureKind::NotADatabase;
    case SQLITE_READONLY: return FailureKind::ReadOnly;
    case SQLITE_FULL: return FailureKind::DiskFull;
    case SQLITE_IOERR: return FailureKind::InputOutput;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return FailureKind::CannotOpen;
    case SQLITE_INTERRUPT: return FailureKind::Interrupted;
    case SQLITE_NOMEM: return FailureKind::OutOfMemory;
    case SQLITE_TOOBIG: return FailureKind::TooBig;
    case SQLITE_CONSTRAINT: return FailureKind::Refused;
    default: return FailureKind::Other;
    }
}

void throw_failure(int extended_code) { throw Failure(kind_of(extended_code), extended_code); }

namespace {
// Once a page did not decrypt, SQLCipher answers further reads of the same statement with a bare SQLITE_ERROR. Mistakes
// in SQL always bring a text of their own.
bool is_cipher_error(sqlite3* db, int code) {
    return code == SQLITE_ERROR && std::string_view(sqlite3_errmsg(db)) == sqlite3_errstr(SQLITE_ERROR);
}
} // namespace

void throw_last_failure(sqlite3* db, int code) {
    const int noted = sqlite3_extended_errcode(db);
    const int extended = noted != SQLITE_OK ? noted : code;
    throw_failure(is_cipher_error(db, extended) ? SQLITE_CORRUPT : extended);
}

Statement::Statement(sqlite3* db, std::string_view sql) {
    const int code = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    if (code != SQLITE_OK) throw_last_failure(db, code);
}

Statement::~Statement() { sqlite3_finalize(m_handle); }

Cursor::Cursor(Statement& cached) : m_statement(&cached) { cached.borrowed = true; }
Cursor::Cursor(std::unique_ptr<Statement> own) : m_own(std::move(own)), m_statement(m_own.get()) {}
Cursor::Cursor(Cursor&& other) noexcept : m_own(std::move(other.m_own)), m_statement(std::exchange(other.m_statement, nullptr)) {}

Cursor::~Cursor() {
    if (m_statement == nullptr || m_own) return;
    sqlite3_reset(handle());
    sqlite3_clear_bindings(handle());
    m_statement->borrowed = false;
}

namespace {
void check(int code) {
    assert(code != SQLITE_MISUSE && code != SQLITE_RANGE);
    if (code != SQLITE_OK) throw_failure(code);
}
} // namespace

void Cursor::bind(int parameter, std::nullptr_t) { check(sqlite3_bind_null(handle(), parameter)); }
void Cursor::bind(int parameter, std::int64_t value) { check(sqlite3_bind_int64(handle(), parameter, value)); }
void Cursor::bind(int parameter, double value) { check(sqlite3_bind_double(handle(), parameter, value)); }
void Cursor::bind(int parameter, std::string_view value) {
    // A null pointer would bind NULL; an empty view may have one.
    const char* data = value.data() == nullptr ? "" : value.data();
    check(sqlite3_bind_text64(handle(), parameter, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}
void Cursor::bind(int parameter, Blob value) {
    if (value.empty()) check(sqlite3_bind_zeroblob(handle(), parameter, 0));
    else check(sqlite3_bind_blob64(handle(), parameter, value.data(), value.size(), SQLITE_TRANSIENT));
}

bool Cursor::next() {
    const int code = sqlite3_step(handle());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    throw_last_failure(sqlite3_db_handle(handle()), code);
}

void Cursor::again() { sqlite3_reset(handle()); }

bool Cursor::is_null(int column) const { return sqlite3_column_type(handle(), column) == SQLITE_NULL; }
StorageClass Cursor::storage_class(int column) const {
    switch (sqlite3_column_type(handle(), column)) {
    case SQLITE_INTEGER: return StorageClass::Integer;
    case SQLITE_FLOAT: return StorageClass::Real;
    case SQLITE_TEXT: return StorageClass::Text;
    case SQLITE_BLOB: return StorageClass::Bytes;
    default: return StorageClass::Null;
    }
}
std::int64_t Cursor::integer(int column) const { return sqlite3_column_int64(handle(), column); }
int Cursor::columns() const { return sqlite3_column_count(handle()); }

std::string_view Cursor::text_view(int column) const {
    const auto* text = sqlite3_column_text(handle(), column);
    if (text == nullptr) return {};
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(handle(), column))};
}

Blob Cursor::blob(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(handle(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle(), column))};
}

std::optional<std::string> Cursor::optional_text(int column) const {
    if (is_null(column)) return std::nullopt;
    return text(column);
}

Uuid Cursor::uuid(int column) const {
    const Blob bytes = blob(column);
    Uuid::Bytes id{};
    if (bytes.size() != id.size()) throw Failure(FailureKind::Damaged, 0); // 0: the page read well, its content is wrong
    std::copy(bytes.begin(), bytes.end(), id.begin());
    return Uuid(id);
}

std::optional<Uuid> Cursor::optional_uuid(int column) const {
    if (is_null(column)) return std::nullopt;
    return uuid(column);
}

std::optional<Day> Cursor::optional_day(int column) const {
    if (is_null(column)) return std::nullopt;
    return Day::parse(text_view(column));
}

} // namespace tandem::storage::sqlite
