#pragma once
#include <chrono>

namespace tandem {

// Time since the computer was started, the time it slept included (lesson 22): a clock for "how long ago", never set back by
// a person or a time server.
std::chrono::milliseconds time_with_sleep();

} // namespace tandem
