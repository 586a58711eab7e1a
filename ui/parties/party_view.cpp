#include "parties/party_view.h"

#include <algorithm>

namespace tandem::parties {

using workspace::Result;
using workspace::Workspace;

std::optional<domain::PartnerRing> PartyView::ring() const {
    std::optional<domain::PartnerRing> ring;
    for (const auto& row : shown.seats)
        if (ring != domain::PartnerRing::Core) ring = row.seat.ring;
    return ring;
}

QString PartyView::sector_label() const {
    const auto& code = party().sector;
    const auto found = code ? std::ranges::find(sectors, *code, &workspace::Choice::code) : sectors.end();
    return QString::fromStdString(found == sectors.end() ? code.value_or(std::string()) : found->label);
}

QString PartyView::person_name(const std::optional<domain::PersonId>& id) const {
    if (!id) return {};
    for (const auto& one : shown.people)
        if (one.person.id == *id) return QString::fromStdString(one.person.name);
    return {};
}

screen::WhoIsPaid PartyView::who_is_paid() const {
    const auto hides = [this](const workspace::SeatRow& row) {
        const auto is_its_table = [&](const workspace::TableRow& table) { return table.table.id == row.seat.table; };
        const auto table = std::ranges::find_if(tables, is_its_table);
        return table != tables.end() && table->table.hide_who_is_paid;
    };
    const bool hidden = !shown.seats.empty() && std::ranges::all_of(shown.seats, hides);
    return hidden ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown;
}

Result<PartyView> read_party(Workspace& workspace, domain::PartyId id) {
    PartyView view;
    TANDEM_ASSIGN(view.shown, workspace::show_party(workspace, id));
    TANDEM_ASSIGN(view.sectors, workspace::choices_of(workspace, "party_sector"));
    TANDEM_ASSIGN(view.tables, workspace::list_tables(workspace));
    return view;
}

Result<workspace::Changes> change_party(Workspace& workspace, domain::PartyId id, const PartyChange& change) {
    TANDEM_ASSIGN(auto card, workspace::show_party(workspace, id));
    change(card.party);
    return workspace::save_party(workspace, card.party);
}

} // namespace tandem::parties
