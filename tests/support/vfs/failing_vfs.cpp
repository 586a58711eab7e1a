#include "support/vfs/failing_vfs.h"

#include "support/vfs/shim.h"

#include <array>
#include <atomic>

namespace tandem::test {
namespace {

constexpr std::size_t operations = 5;
std::atomic<int> made_so_far{0};

int code_of(FileOperation operation, FileTrouble trouble) {
    if (trouble == FileTrouble::DiskFull) return SQLITE_FULL;
    switch (operation) {
    case FileOperation::Write: return SQLITE_IOERR_WRITE;
    case FileOperation::Sync: return SQLITE_IOERR_FSYNC;
    case FileOperation::Truncate: return SQLITE_IOERR_TRUNCATE;
    case FileOperation::Delete: return SQLITE_IOERR_DELETE;
    case FileOperation::Read: return SQLITE_IOERR_READ;
    }
    return SQLITE_IOERR;
}

} // namespace

struct FailingVfs::State final : Shim {
    State() : Shim("failing" + std::to_string(++made_so_far)) {}

    // SQLITE_OK, or the trouble when it is time for it.
    int next(FileOperation operation) {
        const std::int64_t count = ++counts.at(static_cast<std::size_t>(operation));
        if (!armed || operation != failing) return SQLITE_OK;
        if (count != at && !(lasting && count > at)) return SQLITE_OK;
        failed = true;
        return code_of(operation, trouble);
    }

    std::unique_ptr<ShimFile> made(sqlite3_file* real, const char* path, int flags) override;

    int before_open(int& flags, const char* path) override {
        if (!read_only) return SQLITE_OK;
        int there = 0;
        if (path != nullptr) access(path, SQLITE_ACCESS_EXISTS, &there);
        if (there == 0) return SQLITE_CANTOPEN;
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
        return SQLITE_OK;
    }

    int remove(const char* path, int sync_folder) override {
        if (read_only) return SQLITE_IOERR_DELETE;
        if (const int code = next(FileOperation::Delete); code != SQLITE_OK) return code;
        return Shim::remove(path, sync_folder);
    }

    std::array<std::int64_t, operations> counts{};
    FileOperation failing = FileOperation::Write;
    FileTrouble trouble = FileTrouble::InputOutput;
    std::int64_t at = 0;
    bool armed = false, lasting = false, failed = false, read_only = false;
};

namespace {

class FailingFile final : public ShimFile {
public:
    FailingFile(sqlite3_file* real, FailingVfs::State& state) : ShimFile(real), m_state(state) {}

    int read(void* into, int amount, sqlite3_int64 offset) override {
        const int code = m_state.next(FileOperation::Read);
        return code != SQLITE_OK ? code : ShimFile::read(into, amount, offset);
    }
    int write(const void* from, int amount, sqlite3_int64 offset) override {
        const int code = m_state.next(FileOperation::Write);
        return code != SQLITE_OK ? code : ShimFile::write(from, amount, offset);
    }
    int truncate(sqlite3_int64 size) override {
        const int code = m_state.next(FileOperation::Truncate);
        return code != SQLITE_OK ? code : ShimFile::truncate(size);
    }
    int sync(int flags) override {
        const int code = m_state.next(FileOperation::Sync);
        return code != SQLITE_OK ? code : ShimFile::sync(flags);
    }

private:
    FailingVfs::State& m_state;
};

} // namespace

std::unique_ptr<ShimFile> FailingVfs::State::made(sqlite3_file* real, const char* /*path*/, int /*flags*/) {
    return std::make_unique<FailingFile>(real, *this);
}

FailingVfs::FailingVfs() : m_state(std::make_unique<State>()) {}
FailingVfs::~FailingVfs() = default;

const std::string& FailingVfs::name() const { return m_state->name(); }

void FailingVfs::fail_at(FileOperation operation, std::int64_t n, FileTrouble trouble, bool lasting) {
    work_again();
    m_state->failing = operation;
    m_state->at = n;
    m_state->trouble = trouble;
    m_state->lasting = lasting;
    m_state->armed = true;
}

void FailingVfs::work_again() {
    m_state->counts = {};
    m_state->armed = m_state->failed = false;
}

void FailingVfs::set_read_only(bool read_only) { m_state->read_only = read_only; }
std::int64_t FailingVfs::count(FileOperation operation) const { return m_state->counts.at(static_cast<std::size_t>(operation)); }
bool FailingVfs::has_failed() const { return m_state->failed; }

} // namespace tandem::test
