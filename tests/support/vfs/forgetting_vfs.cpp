#include "support/vfs/forgetting_vfs.h"

#include "support/vfs/shim.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <map>
#include <optional>
#include <vector>

namespace tandem::test {
namespace {

std::atomic<int> forgetful_so_far{0};

// What was asked of a file since it was last synced, in order.
struct Pending {
    sqlite3_int64 offset = 0;               // or the new size
    std::optional<std::vector<char>> bytes; // nothing: a truncation
};

// A file as everybody on the running machine sees it, whichever connection wrote.
struct Content {
    std::vector<char> bytes;
    std::vector<Pending> pending;
};

void make_change(std::vector<char>& bytes, const Pending& change) {
    const auto offset = static_cast<std::size_t>(change.offset);
    if (!change.bytes) return bytes.resize(offset);
    bytes.resize(std::max(bytes.size(), offset + change.bytes->size()));
    std::ranges::copy(*change.bytes, bytes.begin() + change.offset);
}

int pass_on(sqlite3_file* real, const Pending& change) {
    if (!change.bytes) return real->pMethods->xTruncate(real, change.offset);
    return real->pMethods->xWrite(real, change.bytes->data(), static_cast<int>(change.bytes->size()), change.offset);
}

std::vector<char> read_all(sqlite3_file* real) {
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    std::vector<char> bytes(static_cast<std::size_t>(size));
    if (size > 0) real->pMethods->xRead(real, bytes.data(), static_cast<int>(size), 0);
    return bytes;
}

class ForgettingFile;

} // namespace

struct ForgettingVfs::State final : Shim {
    State() : Shim("forgetting" + std::to_string(++forgetful_so_far)) {}

    std::unique_ptr<ShimFile> made(sqlite3_file* real, const char* path, int flags) override;
    int before_open(int& /*flags*/, const char* /*path*/) override { return crashed ? SQLITE_IOERR : SQLITE_OK; }

    int remove(const char* path, int sync_folder) override {
        if (!goes_on()) return SQLITE_IOERR_DELETE;
        contents.erase(path);
        return Shim::remove(path, sync_folder);
    }

    // Counts an operation; false once the machine is off.
    bool goes_on() {
        if (crashed) return false;
        ++count;
        if (crash_at > 0 && count >= crash_at) crash();
        return !crashed;
    }

    void crash();

    bool survives() { // splitmix64
        std::uint64_t z = (seed += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return (z ^ (z >> 31)) % 100 < surviving_percent;
    }

    std::map<std::string, std::shared_ptr<Content>> contents;
    std::vector<ForgettingFile*> open_files;
    std::int64_t count = 0, crash_at = 0, sync_count = 0;
    std::uint64_t seed = 0, surviving_percent = 0;
    bool crashed = false;
};

namespace {

class ForgettingFile final : public ShimFile {
public:
    ForgettingFile(sqlite3_file* real, ForgettingVfs::State& state, std::shared_ptr<Content> content)
        : ShimFile(real), m_state(state), m_content(std::move(content)) {
        state.open_files.push_back(this);
    }

    // Closing is no sync: what was not synced stays in the machine's memory, for whoever opens the file next.
    int close() override {
        std::erase(m_state.open_files, this);
        return ShimFile::close();
    }

    int read(void* into, int amount, sqlite3_int64 offset) override {
        if (is_dead()) return SQLITE_IOERR_READ;
        const auto& bytes = m_content->bytes;
        const auto start = std::min(static_cast<std::size_t>(offset), bytes.size());
        const auto length = std::min(static_cast<std::size_t>(amount), bytes.size() - start);
        if (length > 0) std::memcpy(into, bytes.data() + start, length);
        if (length == static_cast<std::size_t>(amount)) return SQLITE_OK;
        std::memset(static_cast<char*>(into) + length, 0, static_cast<std::size_t>(amount) - length);
        return SQLITE_IOERR_SHORT_READ;
    }

    int write(const void* from, int amount, sqlite3_int64 offset) override {
        const auto* bytes = static_cast<const char*>(from);
        return change({offset, std::vector<char>(bytes, bytes + amount)}, SQLITE_IOERR_WRITE);
    }
    int truncate(sqlite3_int64 size) override { return change({size, std::nullopt}, SQLITE_IOERR_TRUNCATE); }

    int sync(int flags) override {
        if (is_dead() || !m_state.goes_on()) return SQLITE_IOERR_FSYNC;
        ++m_state.sync_count;
        for (const Pending& pending : m_content->pending)
            if (const int code = pass_on(real(), pending); code != SQLITE_OK) return code;
        m_content->pending.clear();
        return ShimFile::sync(flags);
    }

    int size(sqlite3_int64* out) override {
        if (is_dead()) return SQLITE_IOERR_FSTAT;
        *out = static_cast<sqlite3_int64>(m_content->bytes.size());
        return SQLITE_OK;
    }
    int lock(int level) override { return is_dead() ? SQLITE_IOERR_LOCK : ShimFile::lock(level); }
    // A hint of the size to come would reach the disk without having been synced.
    int control(int operation, void* argument) override {
        return operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE ? SQLITE_OK
                                                                                           : ShimFile::control(operation, argument);
    }

    void die() {
        m_dead = true;
        for (const Pending& pending : m_content->pending)
            if (m_state.survives()) pass_on(real(), pending);
        m_content->pending.clear();
    }

private:
    bool is_dead() const { return m_dead || m_state.crashed; }

    int change(Pending pending, int trouble) {
        if (is_dead() || !m_state.goes_on()) return trouble;
        make_change(m_content->bytes, pending);
        m_content->pending.push_back(std::move(pending));
        return SQLITE_OK;
    }

    ForgettingVfs::State& m_state;
    std::shared_ptr<Content> m_content;
    bool m_dead = false;
};

} // namespace

std::unique_ptr<ShimFile> ForgettingVfs::State::made(sqlite3_file* real, const char* path, int /*flags*/) {
    auto known = path != nullptr ? contents.find(path) : contents.end();
    const bool has_memory = known != contents.end() && !known->second->pending.empty();
    auto content = has_memory || (known != contents.end() && known->second.use_count() > 1)
                       ? known->second
                       : std::make_shared<Content>(Content{read_all(real), {}});
    if (path != nullptr) contents[path] = content;
    return std::make_unique<ForgettingFile>(real, *this, content);
}

void ForgettingVfs::State::crash() {
    crashed = true;
    for (ForgettingFile* file : open_files) file->die();
    contents.clear();
}

ForgettingVfs::ForgettingVfs() : m_state(std::make_unique<State>()) {}
ForgettingVfs::~ForgettingVfs() = default;

const std::string& ForgettingVfs::name() const { return m_state->name(); }
void ForgettingVfs::crash() { m_state->crash(); }

void ForgettingVfs::crash_at(std::int64_t nth_operation) {
    m_state->count = 0;
    m_state->crash_at = nth_operation;
}

void ForgettingVfs::let_survive(int percent, std::uint64_t seed) {
    m_state->surviving_percent = static_cast<std::uint64_t>(percent);
    m_state->seed = seed;
}

void ForgettingVfs::start_again() {
    m_state->crashed = false;
    m_state->count = m_state->crash_at = m_state->sync_count = 0;
    m_state->contents.clear();
}

bool ForgettingVfs::has_crashed() const { return m_state->crashed; }
std::int64_t ForgettingVfs::operations() const { return m_state->count; }
std::int64_t ForgettingVfs::syncs() const { return m_state->sync_count; }

} // namespace tandem::test
