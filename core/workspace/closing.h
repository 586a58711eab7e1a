#pragma once
// The end of a case, and what it leaves (R60, R62): an outcome, aftercare with an end, a word to who reported, and perhaps a lesson.
#include "domain/cases/lesson.h"
#include "workspace/cases.h"

namespace tandem::workspace {

// What there still is to do before, or to know. Only an open safety flag stands in the way.
struct BeforeClosing {
    std::int64_t open_flags = 0;
    std::int64_t open_actions = 0;
    std::int64_t help_going_on = 0;
    std::int64_t handovers_waiting = 0;
    std::int64_t reporters_to_tell = 0; // who will be owed a word then
};
Result<BeforeClosing> before_closing(Workspace& workspace, domain::CaseId id);

// One step: the state, and every reporter who was not told yet that it is done is owed that. FlagOpen while something about safety is
// open. BadValue "case_file.state" for a step that is not allowed, or without an outcome.
Result<Changes> close_case(Workspace& workspace, domain::CaseId id, Day on, const std::string& outcome); // code of "case_outcome"
Result<Changes> into_aftercare(Workspace& workspace, domain::CaseId id, Day until);
Result<Changes> reopen_case(Workspace& workspace, domain::CaseId id);

// -- Lessons ----------------------------------------------------------------------------------------------------------

struct LessonRow {
    domain::Lesson lesson;
    std::vector<std::string> topics; // labels
    bool approved = false;           // for exactly this text, and nothing recognisable is in it now
};
Result<std::vector<LessonRow>> lessons(Workspace& workspace); // the newest first
// Without the case it comes from. BadValue "lesson.text" when it is empty.
Result<Changes> save_lesson(Workspace& workspace, const domain::Lesson& lesson);
// "Would a neighbour know who this is?" No. StillRecognisable while a high mark, or a name of somebody in the file, is left.
Result<Changes> approve_lesson(Workspace& workspace, domain::LessonId id);
Result<Changes> remove_lesson(Workspace& workspace, domain::LessonId id);

} // namespace tandem::workspace
