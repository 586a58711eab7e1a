#pragma once
// The columns of the list of questions without a name. No word of a question stands in it.
#include "models/paged_model.h"
#include "workspace/consultations.h"

namespace tandem::consultations {

enum ConsultationColumn {
    CodeColumn,
    AskedColumn,
    TableColumn,
    EstimateColumn,
    StateColumn,
    CheckedColumn,
    AgendaColumn,
    WipedColumn,
    ConsultationColumnCount
};

QList<models::Column> consultation_columns();
QVariant consultation_cell(const workspace::ConsultationRow& row, int column, int role);

} // namespace tandem::consultations
