#pragma once
// A handover in a row of a card: to whom, how long they have been thinking, and what can be answered (R80).
#include "cases/case_view.h"

#include <QWidget>

namespace tandem::cases {

struct HandoverVerbs {
    std::function<void(domain::HandoverGroundId)> paper;
    std::function<void(domain::HandoverGroundId, const domain::HandoverAnswer&)> settle;             // at once
    std::function<void(domain::HandoverGroundId, const domain::HandoverAnswer&)> settle_with_reason; // there may be a reason to write
};

// Three cells, for a RowList. Without verbs it is only read. `waiting`: how long; nothing when it does not wait.
QList<QWidget*> handover_cells(const domain::HandoverGround& ground, const std::optional<workspace::WaitingHandover>& waiting, int number,
                               Day today, const HandoverVerbs* verbs);

} // namespace tandem::cases
