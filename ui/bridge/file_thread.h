#pragma once
// The one thread that touches the file (decision 6). Jobs run in the order they came; a long job lets the short ones that
// wait go first each time it reports progress, so a backup never holds up a screen.
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
    // Before all others, apart from jobs that came by add_last; what runs now is interrupted. What waits runs afterwards and
    // finds no file, or for a long job perhaps another: the desk's sessions tell.
    void close_now(Job closing);
    // Kept when the file is closed: half-typed text that has to be in it before the key goes.
    void add_last(Job job);

    // For the progress of a long job: runs the short jobs that wait. False when the file has to close.
    bool breathe(Slot& file);
    bool is_closing() const { return m_closing; }

private:
    void run();
    std::optional<Job> next(); // and what can be interrupted while it runs
    std::optional<Job> next_short();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_last, m_short, m_long;
    std::optional<Job> m_close;
    std::atomic<bool> m_closing = false;
    bool m_stop = false;
    Slot m_file;                                // only on the thread
    workspace::Workspace* m_running = nullptr;  // guarded by m_mutex: what can be interrupted now
    std::thread m_thread;                       // last: it starts when all else is ready
};

} // namespace tandem::bridge
