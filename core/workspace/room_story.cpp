// The story for the room (cases.h): written by one who knows the case, approved by the owner of the file.
#include "domain/cases/rules.h"
#include "workspace/cases.h"
#include "workspace/me.h"
#include "workspace/saving.h"

namespace tandem::workspace {
namespace {

constexpr const char* place = "case_file.room_story";

Result<Changes> save_story(Workspace& workspace, domain::CaseFile file, std::optional<domain::RoomStory> story, Verb verb) {
    file.room_story = std::move(story);
    return write(workspace, act_about(workspace, verb, file.id), [&](storage::UnitOfWork& work) { work.save(file); });
}

} // namespace

Result<Changes> write_room_story(Workspace& workspace, domain::CaseId id, const std::string& text) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_text(text, place));
    TANDEM_ASSIGN(auto file, find_stored<domain::CaseFile>(workspace, id));
    std::optional<domain::RoomStory> story;
    if (!trimmed(text).empty()) story = domain::with_text(file.room_story.value_or(domain::RoomStory{}), text);
    return save_story(workspace, std::move(file), std::move(story), Verb::WriteStory);
}

Result<Changes> approve_room_story(Workspace& workspace, domain::CaseId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto file, find_stored<domain::CaseFile>(workspace, id));
    if (!file.room_story || trimmed(file.room_story->text).empty()) return bad_value(place, domain::ValueFault::Missing);
    TANDEM_ASSIGN(const auto me, who_am_i(workspace));
    if (!me) return problem(ProblemCode::NotFound, "person"); // an approval is somebody's
    auto story = domain::approved(*file.room_story, me->id, day_of_now(workspace));
    return save_story(workspace, std::move(file), std::move(story), Verb::ApproveStory);
}

} // namespace tandem::workspace
