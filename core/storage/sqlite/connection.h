#pragma once
// The only place that knows SQLCipher. One connection belongs to one thread (decision 6); interrupt() alone may be
// called from another. Everything here throws Failure.
#include "storage/sqlite/failure.h"
#include "storage/sqlite/statement.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace tandem::storage::sqlite {

enum class Access { ReadOnly, ReadWrite, Create };

struct OpenOptions {
    Access access = Access::ReadWrite;
    // "x'...'" with 96 hexadecimal digits: key and salt. Empty: not encrypted, only for comparisons in tests/bench.
    std::span<const char> key_text{};
    // A registered VFS; empty = the system's. Tests put failing disks here.
    std::string vfs{};
    // fsync at each commit. Off only to show in tests that it matters.
    bool synchronous = true;
    // Only keys, reads nothing: for asking which pages of a file are damaged when its schema is among them.
    bool leave_unread = false;
};

struct CopyProgress {
    std::int64_t pages_done;
    std::int64_t pages_total;
};
// Called between steps; false stops the copy.
using OnCopyProgress = std::function<bool(CopyProgress)>;

class Connection {
public:
    // Opens and keys, and reads the first page, so that a wrong key fails here (FailureKind::NotADatabase).
    Connection(const std::string& path, const OpenOptions& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Runs one or more statements without parameters; rows are thrown away.
    void run_script(const std::string& sql);

    // A cached statement with the values bound. The cursor gives it back when it goes.
    template <class... Values>
    Cursor query(std::string_view sql, const Values&... values) {
        Cursor cursor = borrow(sql);
        cursor.bind_all(values...);
        return cursor;
    }
    // The same for statements without rows.
    template <class... Values>
    void run(std::string_view sql, const Values&... values) {
        Cursor cursor = query(sql, values...);
        while (cursor.next()) {}
    }
    // The first column of the first row; 0 when there is none.
    template <class... Values>
    std::int64_t number(std::string_view sql, const Values&... values) {
        Cursor cursor = query(sql, values...);
        return cursor.next() ? cursor.integer(0) : 0;
    }

    std::int64_t last_row_id() const;
    std::int64_t changed_rows() const; // by the last statement
    bool in_transaction() const;
    bool is_read_only() const; // also when ReadWrite was asked for and the system gave less

    // Stops the running query of this connection, from any thread: it fails as Interrupted.
    void interrupt();

    // Copies the whole database into `target`, some pages at a time, each step under a read lock of its own.
    // Returns false when `on_progress` stopped it. The target may have another key: pages are encrypted anew on the way.
    bool copy_into(Connection& target, const OnCopyProgress& on_progress, int pages_per_step = 256);

    // Forgets cached pages and statements, so that nothing of the content stays in memory.
    void release_memory();

private:
    Cursor borrow(std::string_view sql);
    void configure(const OpenOptions& options);
    [[noreturn]] void fail_now(int code) const;

    sqlite3* m_db = nullptr;
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::unique_ptr<Statement>, TextHash, std::equal_to<>> m_statements;
};

// BEGIN IMMEDIATE ... COMMIT; rolled back when it goes without commit().
class Transaction {
public:
    enum class Kind { Read, Write };
    explicit Transaction(Connection& connection, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

// What the library was built with, asked of the library and not of its command-line program.
bool library_has(const char* compile_option);
// "4.6.1 community" and the like; shown by `tandem-cli info`.
std::string cipher_version(Connection& connection);

} // namespace tandem::storage::sqlite
