#include "cases/case_columns.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "widgets/list_table.h"

#include <QCoreApplication>
#include <QStringList>

namespace tandem::cases {
namespace {

QString needs_of(const workspace::CaseRow& row) {
    QStringList needs;
    for (const auto& need : row.needs) needs << QString::fromStdString(need).simplified();
    return needs.join(QStringLiteral(", "));
}

bool stands_out(const std::optional<domain::Urgency>& urgency) {
    return urgency == domain::Urgency::Urgent || urgency == domain::Urgency::Acute;
}

QString text_of(const workspace::CaseRow& row, int column) {
    switch (column) {
    case CodeColumn: return QString::fromStdString(row.code);
    case NeedsColumn: return needs_of(row);
    case StateColumn: return catalogue::case_state_label(row.state);
    case UrgencyColumn: return row.urgency ? catalogue::label(*row.urgency) : QString();
    case KnownColumn: return row.known ? catalogue::label(*row.known) : QString();
    case OpenedColumn: return row.opened_on ? catalogue::short_date(*row.opened_on) : QString();
    case ActionsColumn: return row.open_actions > 0 ? QString::number(row.open_actions) : QString();
    default: return {};
    }
}

QVariant urgency_chip(const workspace::CaseRow& row) {
    const auto tone = row.urgency == domain::Urgency::Acute ? widgets::Tone::Danger : widgets::Tone::Warning;
    return QVariant::fromValue(QList<widgets::ChipText>{{catalogue::label(*row.urgency), tone}});
}

} // namespace

QList<models::Column> case_columns() {
    return {{QCoreApplication::translate("CaseColumns", "Case"), true},
            {QCoreApplication::translate("CaseColumns", "What is needed"), false},
            {QCoreApplication::translate("CaseColumns", "How it stands"), true},
            {QCoreApplication::translate("CaseColumns", "How urgent"), true},
            {QCoreApplication::translate("CaseColumns", "Known"), false},
            {QCoreApplication::translate("CaseColumns", "Opened on"), true},
            {QCoreApplication::translate("CaseColumns", "Open"), false}};
}

QVariant case_cell(const workspace::CaseRow& row, int column, int role) {
    const bool chip = column == UrgencyColumn && stands_out(row.urgency);
    switch (role) {
    case Qt::DisplayRole: return chip ? QString() : text_of(row, column);
    case Qt::AccessibleTextRole: return text_of(row, column);
    case widgets::ChipsRole: return chip ? urgency_chip(row) : QVariant();
    case widgets::StrongRole: return column == CodeColumn;
    case widgets::MutedRole: return column == KnownColumn;
    default: return {};
    }
}

std::optional<workspace::CaseOrder> order_of(int column) {
    switch (column) {
    case CodeColumn: return workspace::CaseOrder::Code;
    case StateColumn: return workspace::CaseOrder::State;
    case UrgencyColumn: return workspace::CaseOrder::Urgency;
    case OpenedColumn: return workspace::CaseOrder::OpenedOn;
    default: return std::nullopt;
    }
}

} // namespace tandem::cases
