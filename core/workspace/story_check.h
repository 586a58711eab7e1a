#pragma once
// The story for the room, looked through again with what is known now: somebody may have got a name after it was approved.
#include "domain/ids.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// What points to somebody in the story, as it stands there. While there is anything its approval has fallen
// (policy::StoryFate::ApprovalFalls): nobody is shown the story, whoever approved it. Empty without a story.
Result<std::vector<std::string>> found_in_room_story(Workspace& workspace, domain::CaseId id);

} // namespace tandem::workspace
