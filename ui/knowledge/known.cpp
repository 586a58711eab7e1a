#include "knowledge/known.h"

namespace tandem::knowledge {

workspace::Result<Known> know(workspace::Workspace& file) {
    Known known;
    TANDEM_ASSIGN(auto lessons, workspace::lessons(file));
    for (auto& row : lessons) {
        auto marks = workspace::marks_in(row.lesson.text);
        known.lessons.push_back({std::move(row), std::move(marks)});
    }
    TANDEM_ASSIGN(known.topics, workspace::choices_of(file, "life_domain"));
    TANDEM_ASSIGN(known.neighbours, workspace::neighbour_networks(file));
    known.may_change = file.role() == workspace::Role::Owner;
    return known;
}

} // namespace tandem::knowledge
