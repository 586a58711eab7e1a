#pragma once
// A second program: a process of its own that does what it is told. It shares what this one knew when it was made, but
// not its locks.
#include "base/ids.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <sys/types.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace tandem::test {

inline bool is_administrator() { return ::geteuid() == 0; }
// For the other process only: to somebody with no rights, for good. Whether that worked.
inline bool become_nobody() {
    constexpr uid_t nobody = 65534;
    return ::setresuid(nobody, nobody, nobody) == 0;
}

// Runs `check` in another process and gives its result, 0 to 97; 98: it died, 99: it threw.
template <class Check>
int in_another_process(Check check) {
    const pid_t child = ::fork();
    if (child == 0) {
        int status = 99;
        try {
            status = check();
        } catch (...) {
        }
        ::_exit(status);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

// A process that runs `live`, which calls the function it is given each time it has done a step and then waits: the
// other side's next_step() lets it go on. Made when the first step is done; ends with stop().
class OtherProcess {
public:
    using Pause = std::function<void()>;

    explicit OtherProcess(const std::function<void(const Pause&)>& live) {
        if (::pipe(m_orders) != 0 || ::pipe(m_answers) != 0) std::abort();
        m_child = ::fork();
        if (m_child == 0) serve(live);
        ::close(m_orders[0]);
        ::close(m_answers[1]);
        wait_for_answer();
    }
    ~OtherProcess() { stop(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    void next_step() {
        if (::write(m_orders[1], "n", 1) == 1) wait_for_answer();
    }
    void stop() {
        if (m_child <= 0) return;
        ::close(m_orders[1]);
        ::close(m_answers[0]);
        ::waitpid(m_child, nullptr, 0);
        m_child = 0;
    }

private:
    [[noreturn]] void serve(const std::function<void(const Pause&)>& live) {
        ::close(m_orders[1]);
        ::close(m_answers[0]);
        try {
            live([this] {
                char order = 0;
                if (::write(m_answers[1], "d", 1) != 1 || ::read(m_orders[0], &order, 1) != 1) ::_exit(0);
            });
        } catch (...) {
        }
        ::_exit(0);
    }
    void wait_for_answer() {
        char answer = 0;
        if (::read(m_answers[0], &answer, 1) != 1) std::abort();
    }

    int m_orders[2]{}, m_answers[2]{};
    pid_t m_child = 0;
};

// A process that lives until it is killed. `live` calls the function it is given with the id of each thing that it was
// told is done.
class DoomedProcess {
public:
    using Acknowledge = std::function<void(const Uuid&)>;

    explicit DoomedProcess(const std::function<void(const Acknowledge&)>& live) {
        if (::pipe(m_pipe) != 0) std::abort();
        m_child = ::fork();
        if (m_child == 0) serve(live);
        ::close(m_pipe[1]);
    }

    // SIGKILL after that time; gives what was acknowledged until then.
    std::vector<Uuid> kill_after(std::chrono::microseconds wait) {
        std::this_thread::sleep_for(wait);
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        std::vector<Uuid> acknowledged;
        Uuid::Bytes bytes{};
        while (::read(m_pipe[0], bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size())) acknowledged.emplace_back(bytes);
        ::close(m_pipe[0]);
        return acknowledged;
    }

private:
    [[noreturn]] void serve(const std::function<void(const Acknowledge&)>& live) {
        try {
            live([this](const Uuid& id) {
                if (::write(m_pipe[1], id.bytes().data(), id.bytes().size()) < 0) ::_exit(1);
            });
        } catch (...) {
        }
        ::_exit(1);
    }

    int m_pipe[2]{};
    pid_t m_child = 0;
};

} // namespace tandem::test
