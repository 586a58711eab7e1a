#pragma once
// How long nobody touched the program. Counts the time that the computer slept (lesson 22).
#include <chrono>
#include <functional>

namespace tandem::bridge {

class IdleClock {
public:
    using Now = std::function<std::chrono::milliseconds()>; // never goes back
    IdleClock(); // the system's
    explicit IdleClock(Now now);

    void touched() { m_touched = m_now(); }
    std::chrono::milliseconds idle() const { return m_now() - m_touched; }

private:
    Now m_now;
    std::chrono::milliseconds m_touched;
};

} // namespace tandem::bridge
