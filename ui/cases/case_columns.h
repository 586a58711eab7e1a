#pragma once
// The columns of the list of cases: codes and needs, never a name, an age or an illness.
#include "models/paged_model.h"
#include "workspace/cases.h"

namespace tandem::cases {

enum CaseColumn { CodeColumn, NeedsColumn, StateColumn, UrgencyColumn, KnownColumn, OpenedColumn, ActionsColumn, CaseColumnCount };

QList<models::Column> case_columns();
QVariant case_cell(const workspace::CaseRow& row, int column, int role);
// What a click on a header sorts by; nothing for a column that cannot be sorted.
std::optional<workspace::CaseOrder> order_of(int column);

} // namespace tandem::cases
