#include "workspace/timeline.h"

#include "domain/registry.h"
#include "storage/cases/case_history.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

std::string name_of(std::uint16_t kind) {
    const auto* schema = domain::schema_by_number(kind);
    return schema ? std::string(schema->type.name) : std::string();
}

} // namespace

Result<std::vector<TimelineEntry>> timeline_of(Workspace& workspace, domain::CaseId id, std::size_t limit) {
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, id));
    const Zone& zone = workspace.zone();
    return ask(workspace, [&](storage::sqlite::Connection& connection) {
        const storage::CaseHistory history(connection);
        std::vector<TimelineEntry> entries;
        for (auto& step : history.steps(id, limit))
            entries.push_back({step.at, zone.day_of(step.at), std::move(step.verb), name_of(step.kind)});
        for (const auto& meeting : history.meetings(id, limit))
            entries.push_back({zone.instant_at(meeting.day, meeting.start.value_or(TimeOfDay())), meeting.day,
                               std::string(domain::word(Verb::DiscussCase)), "meeting"});
        std::ranges::stable_sort(entries, std::greater<>(), &TimelineEntry::at);
        if (entries.size() > limit) entries.resize(limit);
        return entries;
    });
}

} // namespace tandem::workspace
