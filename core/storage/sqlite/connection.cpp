#include "storage/sqlite/connection.h"

#include "storage/sqlite/result_codes.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cassert>

namespace tandem::storage::sqlite {
namespace {

int flags_for(Access access) {
    constexpr int always = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Access::ReadOnly: return always | SQLITE_OPEN_READONLY;
    case Access::ReadWrite: return always | SQLITE_OPEN_READWRITE;
    case Access::Create: return always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return always;
}

// Nothing in clear may reach the disk, so sorting and temporary tables stay in memory (decision 1).
void assert_temporary_files_in_memory(Connection& connection) {
    if (library_has("TEMP_STORE=3")) return;
    if (connection.number("PRAGMA temp_store") != 2) throw Failure(FailureKind::Other, SQLITE_MISUSE);
}

// While a copy waits for another program's write.
constexpr int wait_milliseconds = 50;
constexpr int most_waits = 100;

} // namespace

Connection::Connection(const std::string& path, const OpenOptions& options) {
    const int code = sqlite3_open_v2(path.c_str(), &m_db, flags_for(options.access), options.vfs.empty() ? nullptr : options.vfs.c_str());
    try {
        if (code != SQLITE_OK) throw_failure(code);
        configure(options);
    } catch (...) {
        m_statements.clear();
        sqlite3_close_v2(m_db);
        throw;
    }
}

void Connection::configure(const OpenOptions& options) {
    if (!options.key_text.empty()) {
        const int code = sqlite3_key_v2(m_db, "main", options.key_text.data(), static_cast<int>(options.key_text.size()));
        if (code != SQLITE_OK) throw_failure(code);
        run_script("PRAGMA cipher_log_level=NONE");
    }
    if (options.leave_unread) return;
    sqlite3_busy_timeout(m_db, 2000); // a second program reads in short transactions (decision 1)
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    run_script("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA mmap_size=0; PRAGMA trusted_schema=OFF;"
               "PRAGMA secure_delete=ON; PRAGMA cell_size_check=ON; PRAGMA journal_mode=DELETE;");
    run_script(options.synchronous ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=OFF");
    assert_temporary_files_in_memory(*this);
    (void)number("SELECT count(*) FROM sqlite_schema"); // reads the first page: a wrong key shows here
}

Connection::~Connection() {
    m_statements.clear();
    sqlite3_close_v2(m_db);
}

void Connection::run_script(const std::string& sql) {
    const int code = sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail_now(code);
}

Cursor Connection::borrow(std::string_view sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(std::string(sql), std::make_unique<Statement>(m_db, sql)).first;
    if (found->second->borrowed) return Cursor(std::make_unique<Statement>(m_db, sql)); // in use further up the stack
    return Cursor(*found->second);
}

std::int64_t Connection::last_row_id() const { return sqlite3_last_insert_rowid(m_db); }
std::int64_t Connection::changed_rows() const { return sqlite3_changes64(m_db); }
bool Connection::is_read_only() const { return sqlite3_db_readonly(m_db, "main") == 1; }
bool Connection::in_transaction() const { return sqlite3_get_autocommit(m_db) == 0; }
void Connection::interrupt() { sqlite3_interrupt(m_db); }

bool Connection::copy_into(Connection& target, const OnCopyProgress& on_progress, int pages_per_step) {
    target.m_statements.clear();
    sqlite3_backup* backup = sqlite3_backup_init(target.m_db, "main", m_db, "main");
    if (backup == nullptr) target.fail_now(sqlite3_extended_errcode(target.m_db));
    int code = SQLITE_OK;
    bool wanted = true;
    for (int waits = 0; wanted && (code == SQLITE_OK || (code == SQLITE_BUSY && waits < most_waits));) {
        if (code == SQLITE_BUSY) {
            ++waits;
            sqlite3_sleep(wait_milliseconds);
        }
        code = sqlite3_backup_step(backup, pages_per_step);
        const std::int64_t total = sqlite3_backup_pagecount(backup);
        if (on_progress) wanted = on_progress({total - sqlite3_backup_remaining(backup), total});
    }
    const bool complete = code == SQLITE_DONE;
    const int finished = sqlite3_backup_finish(backup);
    if (!wanted) return false; // also after the last step
    if (complete && finished == SQLITE_OK) return true;
    throw_failure(code == SQLITE_DONE ? finished : code);
}

void Connection::release_memory() {
    std::erase_if(m_statements, [](const auto& entry) { return !entry.second->borrowed; });
    sqlite3_db_release_memory(m_db);
}

void Connection::fail_now(int code) const { throw_last_failure(m_db, code); }

Transaction::Transaction(Connection& connection, Kind kind) : m_connection(connection) {
    assert(!connection.in_transaction());
    m_connection.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    if (!m_open || !m_connection.in_transaction()) return; // a full disk may have rolled it back already
    try {
        m_connection.run("ROLLBACK");
    } catch (const Failure&) { // the journal stays and the next opening rolls back
    }
}

void Transaction::commit() {
    m_connection.run("COMMIT");
    m_open = false;
}

bool library_has(const char* compile_option) { return sqlite3_compileoption_used(compile_option) != 0; }

std::string cipher_version(Connection& connection) {
    Cursor cursor = connection.query("PRAGMA cipher_version");
    return cursor.next() ? cursor.text(0) : std::string();
}

} // namespace tandem::storage::sqlite
