#pragma once
#include "base/ids.h"
#include "base/time.h"
#include "storage/sqlite/failure.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace tandem::storage::sqlite {

using Blob = std::span<const std::uint8_t>;

// What a value is in the file, whatever its column says.
enum class StorageClass { Null, Integer, Real, Text, Bytes };

// A prepared statement. Used through Cursor.
class Statement {
public:
    Statement(sqlite3* db, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    sqlite3_stmt* handle() const { return m_handle; }
    bool borrowed = false;

private:
    sqlite3_stmt* m_handle = nullptr;
};

// A statement at work: bind, step, read. Text and blobs stay valid until the next step.
class Cursor {
public:
    explicit Cursor(Statement& cached);
    explicit Cursor(std::unique_ptr<Statement> own);
    Cursor(Cursor&& other) noexcept;
    Cursor& operator=(Cursor&&) = delete;
    ~Cursor();

    // Parameters count from 1, columns from 0, as in SQLite.
    void bind(int parameter, std::nullptr_t);
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, int value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, bool value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, std::uint16_t value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view value);
    void bind(int parameter, const std::string& value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, const char* value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, Blob value);
    void bind(int parameter, const Uuid& value) { bind(parameter, Blob(value.bytes())); }
    template <class Tag>
    void bind(int parameter, const Id<Tag>& value) { bind(parameter, value.uuid()); }
    void bind(int parameter, Instant value) { bind(parameter, value.milliseconds); }
    void bind(int parameter, Day value) { bind(parameter, value.text()); }
    template <class T>
    void bind(int parameter, const std::optional<T>& value) {
        if (value) bind(parameter, *value);
        else bind(parameter, nullptr);
    }
    template <class... Values>
    void bind_all(const Values&... values) {
        int parameter = 0;
        (bind(++parameter, values), ...);
    }

    bool next(); // true: there is a row
    void again(); // to the start, parameters kept

    bool is_null(int column) const;
    StorageClass storage_class(int column) const; // asked before any other reading of the column
    std::int64_t integer(int column) const;
    std::string_view text_view(int column) const;
    std::string text(int column) const { return std::string(text_view(column)); }
    Blob blob(int column) const;
    std::optional<std::string> optional_text(int column) const;
    // A 16-byte blob; anything else throws Damaged, since only we write ids.
    Uuid uuid(int column) const;
    std::optional<Uuid> optional_uuid(int column) const;
    template <class SomeId>
    SomeId id(int column) const { return SomeId(uuid(column)); }
    Instant instant(int column) const { return {integer(column)}; }
    std::optional<Day> optional_day(int column) const;
    int columns() const;

private:
    sqlite3_stmt* handle() const { return m_statement->handle(); }

    std::unique_ptr<Statement> m_own;
    Statement* m_statement = nullptr;
};

} // namespace tandem::storage::sqlite
