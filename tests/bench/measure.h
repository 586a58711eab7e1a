#pragma once
#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace tandem::bench {

inline double milliseconds_of(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// The middle of `times` runs; `work` gets the number of the run.
inline double median_milliseconds(int times, const std::function<void(int)>& work) {
    std::vector<double> measured;
    for (int i = 0; i < times; ++i) measured.push_back(milliseconds_of([&] { work(i); }));
    std::sort(measured.begin(), measured.end());
    return measured[measured.size() / 2];
}

} // namespace tandem::bench
