#include "bridge/file_thread.h"

#include <iterator>

namespace tandem::bridge {

FileThread::FileThread() : m_thread([this] { run(); }) {}

FileThread::~FileThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_closing = true;
        m_short.clear();
        m_long.clear();
        if (m_running) m_running->interrupt();
    }
    m_wake.notify_all();
    m_thread.join();
}

void FileThread::add(Job job) {
    ++m_added;
    {
        const std::lock_guard lock(m_mutex);
        m_short.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void FileThread::add_long(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_long.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void FileThread::add_sure(Job job) {
    ++m_added;
    {
        const std::lock_guard lock(m_mutex);
        m_sure.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void FileThread::close_now(Job closing) {
    {
        const std::lock_guard lock(m_mutex);
        // What waits finds no file any more; the long ones go along now, so that none of them meets the next file.
        m_short.insert(m_short.end(), std::make_move_iterator(m_long.begin()), std::make_move_iterator(m_long.end()));
        m_long.clear();
        m_close = std::move(closing);
        m_closing = true;
        if (m_running) m_running->interrupt();
    }
    m_wake.notify_all();
}

bool FileThread::breathe(Slot& file) {
    while (!m_closing) {
        auto job = next_short();
        if (!job) break;
        (*job)(file);
    }
    const std::lock_guard lock(m_mutex);
    m_running = m_file ? &*m_file : nullptr; // the long job again
    return !m_closing;
}

std::optional<FileThread::Job> FileThread::next_short() {
    const std::lock_guard lock(m_mutex);
    m_running = nullptr; // an interruption now would take the verb that waits along with the long job
    for (auto* queue : {&m_sure, &m_short}) {
        if (queue->empty()) continue;
        Job job = std::move(queue->front());
        queue->pop_front();
        return job;
    }
    return std::nullopt;
}

std::optional<FileThread::Job> FileThread::next() {
    std::unique_lock lock(m_mutex);
    const auto waiting = [&] { return m_stop || m_close || !m_sure.empty() || !m_short.empty() || !m_long.empty(); };
    m_wake.wait(lock, waiting);
    for (auto* queue : {&m_sure, &m_short, &m_long}) {
        const bool close_first = m_close && queue != &m_sure;
        if (close_first) {
            Job job = *std::move(m_close);
            m_close.reset();
            m_closing = false;
            m_running = nullptr; // the file goes in this job: whoever closes a second time finds nothing to interrupt
            return job;
        }
        if (queue->empty()) continue;
        Job job = std::move(queue->front());
        queue->pop_front();
        m_running = m_file && queue != &m_sure ? &*m_file : nullptr;
        return job;
    }
    return std::nullopt; // told to stop, and nothing is left
}

void FileThread::run() {
    while (auto job = next()) {
        (*job)(m_file);
        const std::lock_guard lock(m_mutex);
        m_running = nullptr;
    }
    m_file.reset();
}

} // namespace tandem::bridge
