#include "app/cli/progress.h"

#include "base/platform/terminal.h"

#include <cstdio>

namespace tandem::cli {
namespace {

constexpr int standard_error = 2;
constexpr char carriage_return = 13;

} // namespace

ProgressLine::ProgressLine() : m_shown(is_terminal(standard_error)) {}

ProgressLine::~ProgressLine() {
    if (m_percent < 0) return;
    std::fprintf(stderr, "%c%5s%c", carriage_return, "", carriage_return);
}

workspace::Progress ProgressLine::progress() {
    if (!m_shown) return {};
    return [this](double done) { return show(done); };
}

bool ProgressLine::show(double done) {
    const int percent = static_cast<int>(done * 100);
    if (percent == m_percent) return true;
    m_percent = percent;
    std::fprintf(stderr, "%c%3d%%", carriage_return, percent);
    return true;
}

} // namespace tandem::cli
