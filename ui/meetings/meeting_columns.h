#pragma once
#include "models/paged_model.h"
#include "workspace/meetings.h"

namespace tandem::meetings {

enum MeetingColumn { DayColumn, TableColumn, PlaceColumn, ItemsColumn, PeopleColumn, StateColumn };

QList<models::Column> meeting_columns();
QVariant meeting_cell(const workspace::MeetingRow& row, int column, int role);

} // namespace tandem::meetings
