#pragma once
// The one thread that touches the file (decision 6). What a person did goes first, then questions in the order they came;
// a long job lets both go first each time it reports progress, so a backup never holds up a screen.
#include "workspace/workspace.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace tandem::bridge {

class FileThread {
public:
    // The file, or nothing while none is open. A job may put one in or take it out.
    using Slot = std::optional<workspace::Workspace>;
    using Job = std::function<void(Slot&)>;

    FileThread();
    ~FileThread(); // runs what closes the file, drops the rest
    FileThread(const FileThread&) = delete;
    FileThread& operator=(const FileThread&) = delete;

    void add(Job job);
    // Work that reports progress; the short jobs run in between. One at a time: a second waits for the first.
    void add_long(Job job);
    // What a person did, and half-typed text: in the file before the key goes, and never interrupted halfway.
    void add_sure(Job job);
    // Before all others, apart from jobs that came by add_sure; a question or long work that runs now is interrupted. What waits
    // runs afterwards and finds no file, or for a long job perhaps another: the desk's sessions tell.
    void close_now(Job closing);

    // For the progress of a long job: runs the short jobs that wait. False when the file has to close.
    bool breathe(Slot& file);
    bool is_closing() const { return m_closing; }
    // Short jobs and verbs that ever came: two counts that are the same with all answered between them mean that all is quiet.
    std::uint64_t added() const { return m_added; }

private:
    void run();
    std::optional<Job> next();       // and what can be interrupted while it runs
    std::optional<Job> next_short(); // only called by a long job: it cannot be interrupted until breathe() ends

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_sure, m_short, m_long;
    std::optional<Job> m_close;
    std::atomic<bool> m_closing = false;
    std::atomic<std::uint64_t> m_added = 0;
    bool m_stop = false;
    Slot m_file;                               // only on the thread
    workspace::Workspace* m_running = nullptr; // guarded by m_mutex: what can be interrupted now
    std::thread m_thread;                      // last: it starts when all else is ready
};

} // namespace tandem::bridge
