#pragma once
// The dull part of a shim over the system's own file system: everything is passed on, and a shim overrides what it wants
// to spoil. SQLite's own fixtures are C structs with function pointers; here they end in virtual functions.
#include <memory>
#include <sqlite3.h>
#include <string>

namespace tandem::test {

// An open file of a shim, around an open file of the system.
class ShimFile {
public:
    explicit ShimFile(sqlite3_file* real) : m_real(real) {}
    virtual ~ShimFile() = default;

    virtual int close() { return m_real->pMethods->xClose(m_real); }
    virtual int read(void* into, int amount, sqlite3_int64 offset) { return m_real->pMethods->xRead(m_real, into, amount, offset); }
    virtual int write(const void* from, int amount, sqlite3_int64 offset) { return m_real->pMethods->xWrite(m_real, from, amount, offset); }
    virtual int truncate(sqlite3_int64 size) { return m_real->pMethods->xTruncate(m_real, size); }
    virtual int sync(int flags) { return m_real->pMethods->xSync(m_real, flags); }
    virtual int size(sqlite3_int64* out) { return m_real->pMethods->xFileSize(m_real, out); }
    virtual int lock(int level) { return m_real->pMethods->xLock(m_real, level); }
    virtual int control(int operation, void* argument) { return m_real->pMethods->xFileControl(m_real, operation, argument); }

    sqlite3_file* real() const { return m_real; }

private:
    sqlite3_file* m_real;
};

class Shim {
public:
    explicit Shim(const std::string& name);
    virtual ~Shim();
    Shim(const Shim&) = delete;
    Shim& operator=(const Shim&) = delete;

    const std::string& name() const { return m_name; }

    // `real` is open already. Flags are SQLITE_OPEN_*; path is null for a file that is deleted when closed.
    virtual std::unique_ptr<ShimFile> made(sqlite3_file* real, const char* path, int flags) = 0;
    virtual int before_open(int& /*flags*/, const char* /*path*/) { return SQLITE_OK; }
    virtual int remove(const char* path, int sync_folder);
    virtual int access(const char* path, int flags, int* result);

    sqlite3_vfs* system() const { return m_system; }
    sqlite3_vfs* own() { return &m_vfs; }

private:
    std::string m_name;
    sqlite3_vfs* m_system;
    sqlite3_vfs m_vfs{};
};

} // namespace tandem::test
