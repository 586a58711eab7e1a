#include "base/platform/awake_clock.h"

#include <ctime>

namespace tandem {

std::chrono::milliseconds time_with_sleep() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now); // CLOCK_MONOTONIC stands still during sleep
    return std::chrono::seconds(now.tv_sec) + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace tandem
