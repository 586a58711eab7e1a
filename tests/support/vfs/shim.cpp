#include "support/vfs/shim.h"

#include <cstdlib>
#include <new>

namespace tandem::test {
namespace {

// What SQLite allocates for us: its own head, then a pointer to our object; the system's file stands apart.
struct OpenFile {
    sqlite3_file head;
    ShimFile* shim;
    void* memory;
};

ShimFile& of(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file)->shim; }
sqlite3_file* real(sqlite3_file* file) { return of(file).real(); }
Shim& of(sqlite3_vfs* vfs) { return *static_cast<Shim*>(vfs->pAppData); }

int close(sqlite3_file* file) {
    auto* open = reinterpret_cast<OpenFile*>(file);
    const int code = open->shim->close();
    delete open->shim;
    std::free(open->memory);
    return code;
}
int read(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset) { return of(file).read(into, amount, offset); }
int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) { return of(file).write(from, amount, offset); }
int truncate(sqlite3_file* file, sqlite3_int64 size) { return of(file).truncate(size); }
int sync(sqlite3_file* file, int flags) { return of(file).sync(flags); }
int size(sqlite3_file* file, sqlite3_int64* out) { return of(file).size(out); }
int lock(sqlite3_file* file, int level) { return of(file).lock(level); }
int unlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int is_reserved(sqlite3_file* file, int* out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
int control(sqlite3_file* file, int operation, void* argument) { return of(file).control(operation, argument); }
int sector(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
// The plain truth about disks: nothing is atomic, safe or in order.
int characteristics(sqlite3_file*) { return 0; }

const sqlite3_io_methods methods{1,    close,  read,        write,   truncate, sync,            size,    lock,    unlock,
                                 is_reserved, control, sector, characteristics, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* file, int flags, int* out_flags) {
    Shim& shim = of(vfs);
    auto* ours = reinterpret_cast<OpenFile*>(file);
    ours->head.pMethods = nullptr;
    if (const int code = shim.before_open(flags, path); code != SQLITE_OK) return code;
    auto* memory = static_cast<sqlite3_file*>(std::calloc(1, static_cast<std::size_t>(shim.system()->szOsFile)));
    if (memory == nullptr) return SQLITE_NOMEM;
    const int code = shim.system()->xOpen(shim.system(), path, memory, flags, out_flags);
    if (code != SQLITE_OK) {
        std::free(memory);
        return code;
    }
    ours->memory = memory;
    ours->shim = shim.made(memory, path, flags).release();
    ours->head.pMethods = &methods;
    return SQLITE_OK;
}

int remove(sqlite3_vfs* vfs, const char* path, int sync_folder) { return of(vfs).remove(path, sync_folder); }
int access(sqlite3_vfs* vfs, const char* path, int flags, int* result) { return of(vfs).access(path, flags, result); }
int full_name(sqlite3_vfs* vfs, const char* path, int length, char* out) {
    return of(vfs).system()->xFullPathname(of(vfs).system(), path, length, out);
}

} // namespace

Shim::Shim(const std::string& name) : m_name(name), m_system(sqlite3_vfs_find(nullptr)) {
    m_vfs = *m_system; // clock, randomness, sleep, errors: the system's
    m_vfs.pNext = nullptr;
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = sizeof(OpenFile);
    m_vfs.zName = m_name.c_str();
    m_vfs.pAppData = this;
    m_vfs.xOpen = open;
    m_vfs.xDelete = tandem::test::remove;
    m_vfs.xAccess = tandem::test::access;
    m_vfs.xFullPathname = full_name;
    sqlite3_vfs_register(&m_vfs, 0);
}

Shim::~Shim() { sqlite3_vfs_unregister(&m_vfs); }

int Shim::remove(const char* path, int sync_folder) { return m_system->xDelete(m_system, path, sync_folder); }
int Shim::access(const char* path, int flags, int* result) { return m_system->xAccess(m_system, path, flags, result); }

} // namespace tandem::test
