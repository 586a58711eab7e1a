#pragma once
// A file system that fails: the n-th operation of a kind gives an error, or nothing can be written at all. A shim over
// the system's own, registered with SQLite under name(); use it through OpenOptions::vfs or OpenContext::vfs.
#include <cstdint>
#include <memory>
#include <string>

namespace tandem::test {

enum class FileOperation { Write, Sync, Truncate, Delete, Read };
enum class FileTrouble { InputOutput, DiskFull };

class FailingVfs {
public:
    FailingVfs();
    ~FailingVfs(); // every connection that uses it is closed by then
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

    const std::string& name() const;

    // The n-th such operation from now on fails (1 = the next one), and all after it when `lasting`.
    void fail_at(FileOperation operation, std::int64_t n, FileTrouble trouble, bool lasting = true);
    void work_again();
    // Files open for reading only, and none can be made.
    void set_read_only(bool read_only);

    std::int64_t count(FileOperation operation) const; // since the last fail_at() or work_again()
    bool has_failed() const;                           // whether the trouble came

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace tandem::test
