#include "reports/report_columns.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "widgets/list_table.h"

#include <QCoreApplication>

namespace tandem::reports {
namespace {

bool stands_out(const std::optional<domain::Urgency>& urgency) {
    return urgency == domain::Urgency::Urgent || urgency == domain::Urgency::Acute;
}

QString from_whom(const workspace::ReportRow& row) {
    const QString kind = row.reporter_kind ? catalogue::label(*row.reporter_kind) : QString();
    return screen::dotted(
        {kind, row.shielded ? QCoreApplication::translate("ReportColumns", "stays unknown") : catalogue::as_typed(row.reporter_party)});
}

QString text_of(const workspace::ReportRow& row, int column) {
    switch (column) {
    case CodeColumn: return catalogue::as_typed(row.code);
    case ReceivedColumn: return catalogue::short_date(row.received_on);
    case FromColumn: return from_whom(row);
    case PlaceColumn: return catalogue::as_typed(row.finding_place);
    case UrgencyColumn: return row.urgency ? catalogue::label(*row.urgency) : QString();
    case StateColumn: return screen::dotted({catalogue::report_state_label(row.state), catalogue::as_typed(row.case_code)});
    default: return {};
    }
}

QVariant urgency_chip(const workspace::ReportRow& row) {
    const auto tone = row.urgency == domain::Urgency::Acute ? widgets::Tone::Danger : widgets::Tone::Warning;
    return QVariant::fromValue(QList<widgets::ChipText>{{catalogue::label(*row.urgency), tone}});
}

QString text_of(const workspace::SettledRow& row, int column) {
    switch (column) {
    case SettledOnColumn: return catalogue::short_date(row.on);
    case SettledCodeColumn: return catalogue::as_typed(row.code);
    case SettledWithColumn: return catalogue::as_typed(row.party);
    case SettledVolunteersColumn:
        return row.informal ? QCoreApplication::translate("ReportColumns", "yes") : QCoreApplication::translate("ReportColumns", "no");
    default: return {};
    }
}

} // namespace

QList<models::Column> report_columns() {
    return {{QCoreApplication::translate("ReportColumns", "Report")},     {QCoreApplication::translate("ReportColumns", "Received")},
            {QCoreApplication::translate("ReportColumns", "From whom")},  {QCoreApplication::translate("ReportColumns", "Where")},
            {QCoreApplication::translate("ReportColumns", "How urgent")}, {QCoreApplication::translate("ReportColumns", "How it stands")}};
}

QVariant report_cell(const workspace::ReportRow& row, int column, int role) {
    const bool chip = column == UrgencyColumn && stands_out(row.urgency);
    switch (role) {
    case Qt::DisplayRole: return chip ? QString() : text_of(row, column);
    case Qt::AccessibleTextRole: return text_of(row, column);
    case widgets::ChipsRole: return chip ? urgency_chip(row) : QVariant();
    case widgets::StrongRole: return column == CodeColumn;
    default: return {};
    }
}

QList<models::Column> settled_columns() {
    return {{QCoreApplication::translate("ReportColumns", "Day")},
            {QCoreApplication::translate("ReportColumns", "Case or report")},
            {QCoreApplication::translate("ReportColumns", "With whom")},
            {QCoreApplication::translate("ReportColumns", "With volunteers")}};
}

QVariant settled_cell(const workspace::SettledRow& row, int column, int role, screen::WhoIsPaid who) {
    const bool chip = column == SettledWithColumn && !row.party.empty();
    switch (role) {
    case Qt::DisplayRole: return chip ? QString() : text_of(row, column);
    case Qt::AccessibleTextRole: return text_of(row, column);
    case widgets::ChipsRole:
        return chip ? QVariant::fromValue(
                          QList<widgets::ChipText>{screen::partyChipText(catalogue::as_typed(row.party), row.party_kind, who)})
                    : QVariant();
    case widgets::StrongRole: return column == SettledCodeColumn;
    default: return {};
    }
}

} // namespace tandem::reports
