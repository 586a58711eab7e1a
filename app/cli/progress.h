#pragma once
#include "workspace/workspace.h"

namespace tandem::cli {

// A percentage on standard error, only when that is a terminal; the line is empty again afterwards.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    workspace::Progress progress();

private:
    bool show(double done);

    bool m_shown;
    int m_percent = -1;
};

} // namespace tandem::cli
