#include "workspace/protocol.h"

#include "domain/network/rules.h"

namespace tandem::workspace {

bool names_are_agreed(const domain::MeetingTable& table) { return table.protocol.table || table.protocol.screen; }

domain::MeetingTable with_usual_ceilings(domain::MeetingTable table) {
    auto agreed = domain::usual_protocol();
    agreed.task_grounds_allowed = table.protocol.task_grounds_allowed;
    agreed.others_see_nothing = table.protocol.others_see_nothing;
    table.protocol = std::move(agreed);
    return table;
}

} // namespace tandem::workspace
