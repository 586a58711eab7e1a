#pragma once
// A file system that forgets what was not synced: the power cut. What is written stands in memory until the file is
// synced; crash() drops the rest, as if the machine had stopped, and fails every operation of connections that are
// still open. Then open again, through the same VFS or the system's.
// Names are not forgotten: a journal is made and deleted on the disk at once. SQLite asks for the folder to be synced in
// both cases. What a file closed without a sync held is kept for the next who opens it through this VFS, until a crash.
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace tandem::test {

class ForgettingVfs {
public:
    ForgettingVfs();
    ~ForgettingVfs(); // every connection that uses it is closed by then
    ForgettingVfs(const ForgettingVfs&) = delete;
    ForgettingVfs& operator=(const ForgettingVfs&) = delete;

    const std::string& name() const;

    void crash();                                // now
    void crash_at(std::int64_t nth_operation);   // just before the n-th write, sync, truncate or delete from now on
    // Of what was not synced, each write survives with this chance in percent (default 0): disks write in any order.
    void let_survive(int percent, std::uint64_t seed);
    void start_again(); // the machine is on again; old connections stay dead

    bool has_crashed() const;
    std::int64_t operations() const; // writes, syncs, truncates and deletes since the last crash_at() or start_again()
    std::int64_t syncs() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace tandem::test
