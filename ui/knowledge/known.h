#pragma once
// What the screen Kennis shows, read in one go.
#include "workspace/closing.h"
#include "workspace/handovers.h"
#include "workspace/marks.h"
#include "workspace/networks.h"

namespace tandem::knowledge {

struct LessonSeen {
    workspace::LessonRow row;
    std::vector<workspace::Mark> marks; // what in it could point to somebody
};
struct Known {
    std::vector<LessonSeen> lessons; // the newest first
    std::vector<workspace::Choice> topics;
    std::vector<domain::NeighbourNetwork> neighbours; // by name
    bool may_change = false;
};

workspace::Result<Known> know(workspace::Workspace& file);

} // namespace tandem::knowledge
