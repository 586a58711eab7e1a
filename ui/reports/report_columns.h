#pragma once
// The columns of the lists of reports: codes and kinds, never a word of the worry.
#include "models/paged_model.h"
#include "screen/party_chip.h"
#include "workspace/contacts.h"
#include "workspace/reports.h"

namespace tandem::reports {

enum ReportColumn { CodeColumn, ReceivedColumn, FromColumn, PlaceColumn, UrgencyColumn, StateColumn };
QList<models::Column> report_columns();
QVariant report_cell(const workspace::ReportRow& row, int column, int role);

// What was settled outside of meetings.
enum SettledColumn { SettledOnColumn, SettledCodeColumn, SettledWithColumn, SettledVolunteersColumn };
QList<models::Column> settled_columns();
QVariant settled_cell(const workspace::SettledRow& row, int column, int role, screen::WhoIsPaid who);

} // namespace tandem::reports
