#include "consultations/consultation_columns.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "widgets/list_table.h"

#include <QCoreApplication>

namespace tandem::consultations {
namespace {

QString text_of(const workspace::ConsultationRow& row, int column) {
    switch (column) {
    case CodeColumn: return QString::fromStdString(row.code);
    case AskedColumn: return catalogue::short_date(row.asked_on);
    case TableColumn: return QString::fromStdString(row.table).simplified();
    case EstimateColumn: return row.estimate ? catalogue::label(*row.estimate) : QString();
    case StateColumn: return catalogue::consultation_state_label(row.state);
    case CheckedColumn:
        return row.checked ? QCoreApplication::translate("ConsultationColumns", "yes")
                           : QCoreApplication::translate("ConsultationColumns", "no");
    case AgendaColumn: return row.on_agenda ? catalogue::short_date(*row.on_agenda) : QString();
    case WipedColumn: return catalogue::short_date(row.expires_on);
    default: return {};
    }
}

QVariant estimate_chip(const workspace::ConsultationRow& row) {
    return QVariant::fromValue(QList<widgets::ChipText>{{catalogue::label(*row.estimate), widgets::Tone::Warning}});
}

} // namespace

QList<models::Column> consultation_columns() {
    return {{QCoreApplication::translate("ConsultationColumns", "Code")},
            {QCoreApplication::translate("ConsultationColumns", "Asked on")},
            {QCoreApplication::translate("ConsultationColumns", "Table")},
            {QCoreApplication::translate("ConsultationColumns", "How it looks")},
            {QCoreApplication::translate("ConsultationColumns", "How it stands")},
            {QCoreApplication::translate("ConsultationColumns", "Read through")},
            {QCoreApplication::translate("ConsultationColumns", "On the agenda of")},
            {QCoreApplication::translate("ConsultationColumns", "Wiped on")}};
}

QVariant consultation_cell(const workspace::ConsultationRow& row, int column, int role) {
    const bool chip = column == EstimateColumn && row.estimate == domain::ConsultationEstimate::Worrying;
    switch (role) {
    case Qt::DisplayRole: return chip ? QString() : text_of(row, column);
    case Qt::AccessibleTextRole: return text_of(row, column);
    case widgets::ChipsRole: return chip ? estimate_chip(row) : QVariant();
    case widgets::StrongRole: return column == CodeColumn;
    case widgets::MutedRole: return column == WipedColumn;
    default: return {};
    }
}

} // namespace tandem::consultations
