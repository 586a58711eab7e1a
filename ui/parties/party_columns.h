#pragma once
// The columns of the list of partners.
#include "models/paged_model.h"
#include "screen/party_chip.h"
#include "workspace/parties.h"

namespace tandem::parties {

enum PartyColumn { NameColumn, RingColumn, StaffingColumn, ContactColumn, CapacityColumn, TasksColumn, PartyColumnCount };

QList<models::Column> party_columns(screen::WhoIsPaid who);
QVariant party_cell(const workspace::PartyRow& row, int column, int role, screen::WhoIsPaid who);
std::optional<workspace::PartyOrder> order_of(int column);

} // namespace tandem::parties
