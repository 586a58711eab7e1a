#include "workspace/story_check.h"

#include "workspace/disclosed_content.h"
#include "workspace/saving.h"

namespace tandem::workspace {

Result<std::vector<std::string>> found_in_room_story(Workspace& workspace, domain::CaseId id) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const Day today = workspace.today();
    return ask(workspace, [&](storage::sqlite::Connection& connection) {
        const storage::PolicyStore store(connection);
        const auto cases = store.cases(id);
        if (cases.empty()) return std::vector<std::string>();
        const auto& story = cases.front().case_file.room_story;
        const auto table = story ? store.table(cases.front().case_file.table) : std::nullopt;
        if (!table) return std::vector<std::string>();
        return DisclosedContent(connection, cases.front(), *table, today).recognisable_in_story(story->text);
    });
}

} // namespace tandem::workspace
