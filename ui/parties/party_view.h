#pragma once
// What the screen of a partner shows: read in one go on the thread of the file, plain data from then on.
#include "screen/party_chip.h"
#include "workspace/networks.h"
#include "workspace/parties.h"

namespace tandem::parties {

struct PartyView {
    workspace::PartyCard shown;
    std::vector<workspace::Choice> sectors;
    std::vector<workspace::TableRow> tables;

    const domain::Party& party() const { return shown.party; }
    bool has_left(Day today) const { return party().left_on && *party().left_on <= today; }
    // In the core when any seat is; nothing without a seat.
    std::optional<domain::PartnerRing> ring() const;
    QString sector_label() const;
    QString person_name(const std::optional<domain::PersonId>& id) const;
    screen::WhoIsPaid who_is_paid() const; // hidden when each of its tables hides it (R71)
};

workspace::Result<PartyView> read_party(workspace::Workspace& workspace, domain::PartyId id);

// Reads the partner anew, changes it and saves it, so that a form writes only its own fields.
using PartyChange = std::function<void(domain::Party&)>;
workspace::Result<workspace::Changes> change_party(workspace::Workspace& workspace, domain::PartyId id, const PartyChange& change);

} // namespace tandem::parties
