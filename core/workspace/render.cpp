#include "workspace/render.h"

#include "documents/case_blocks.h"
#include "workspace/meetings.h"

#include <algorithm>

namespace tandem::workspace {

Result<std::optional<documents::Document>> render_case(Workspace& workspace, const DisclosureWish& wish, const std::string& recipient,
                                                       const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto shown, disclose_case(workspace, wish));
    if (!shown) return std::optional<documents::Document>();
    return std::optional(documents::case_sheet({*shown, recipient, wish.occasion}, wording));
}

Result<std::optional<documents::Document>> render_for_room(Workspace& workspace, domain::CaseId case_file, domain::MeetingId meeting,
                                                           domain::Occasion occasion, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto items, disclose_to_room(workspace, meeting, occasion));
    const auto item = std::ranges::find(items, case_file, &DisclosedItem::case_file);
    if (item == items.end()) return problem(ProblemCode::NotFound);
    if (!item->shown) return std::optional<documents::Document>();
    TANDEM_ASSIGN(const auto agenda, show_agenda(workspace, meeting));
    return std::optional(documents::case_sheet({*item->shown, agenda.meeting.table, occasion}, wording));
}

} // namespace tandem::workspace
