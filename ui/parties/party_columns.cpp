#include "parties/party_columns.h"

#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "widgets/list_table.h"

#include <QCoreApplication>
#include <QStringList>

namespace tandem::parties {
namespace {

QString staffing_of(const workspace::PartyRow& row) { return row.staffing ? catalogue::label(*row.staffing) : catalogue::label(row.kind); }

QString text_of(const workspace::PartyRow& row, int column, screen::WhoIsPaid who) {
    switch (column) {
    case NameColumn: return catalogue::as_typed(row.name);
    case RingColumn: return row.ring ? catalogue::label(*row.ring) : QString();
    case StaffingColumn: return who == screen::WhoIsPaid::Shown ? staffing_of(row) : QString();
    case ContactColumn: return catalogue::as_typed(row.contact);
    case CapacityColumn: return row.capacity ? catalogue::label(*row.capacity) : QString();
    case TasksColumn: return row.open_actions > 0 ? QString::number(row.open_actions) : QString();
    default: return {};
    }
}

QList<widgets::ChipText> chips_of(const workspace::PartyRow& row, screen::WhoIsPaid who) {
    QList<widgets::ChipText> chips{screen::partyChipText(catalogue::as_typed(row.name), row.kind, who)};
    if (row.has_left) chips.append({QCoreApplication::translate("PartyColumns", "left"), widgets::Tone::Warning});
    return chips;
}

bool is_scarce(const workspace::PartyRow& row) { return row.capacity && *row.capacity != domain::PartyCapacity::Open; }

QVariant capacity_chip(const workspace::PartyRow& row) {
    return QVariant::fromValue(QList<widgets::ChipText>{{catalogue::label(*row.capacity), widgets::Tone::Warning}});
}

QString spoken(const workspace::PartyRow& row, int column, screen::WhoIsPaid who) {
    if (column != NameColumn) return text_of(row, column, who);
    QStringList parts;
    for (const auto& chip : chips_of(row, who)) parts << chip.spoken();
    return parts.join(QStringLiteral(", "));
}

} // namespace

QList<models::Column> party_columns(screen::WhoIsPaid who) {
    const QString staffing =
        who == screen::WhoIsPaid::Shown ? QCoreApplication::translate("PartyColumns", "Who does the work?") : QString();
    return {{QCoreApplication::translate("PartyColumns", "Partner"), true},
            {QCoreApplication::translate("PartyColumns", "Permanent or on call"), true},
            {staffing, who == screen::WhoIsPaid::Shown},
            {QCoreApplication::translate("PartyColumns", "Contact person"), false},
            {QCoreApplication::translate("PartyColumns", "Room"), false},
            {QCoreApplication::translate("PartyColumns", "Open"), true}};
}

QVariant party_cell(const workspace::PartyRow& row, int column, int role, screen::WhoIsPaid who) {
    const bool chip = column == NameColumn || (column == CapacityColumn && is_scarce(row));
    switch (role) {
    case Qt::DisplayRole: return chip ? QString() : text_of(row, column, who);
    case Qt::AccessibleTextRole: return spoken(row, column, who);
    case widgets::ChipsRole:
        if (column == NameColumn) return QVariant::fromValue(chips_of(row, who));
        return chip ? capacity_chip(row) : QVariant();
    case widgets::MutedRole: return column == StaffingColumn;
    default: return {};
    }
}

std::optional<workspace::PartyOrder> order_of(int column) {
    switch (column) {
    case NameColumn: return workspace::PartyOrder::Name;
    case RingColumn: return workspace::PartyOrder::Ring;
    case StaffingColumn: return workspace::PartyOrder::Kind;
    case TasksColumn: return workspace::PartyOrder::OpenActions;
    default: return std::nullopt;
    }
}

} // namespace tandem::parties
