#pragma once
// Handing a case on to another network and back (R80, R82). Nothing is closed before the other side took it over.
#include "domain/consent/records.h"
#include "domain/network/neighbour.h"
#include "workspace/cases.h"

namespace tandem::workspace {

// -- The directory of networks in the region --------------------------------------------------------------------------

Result<std::vector<domain::NeighbourNetwork>> neighbour_networks(Workspace& workspace); // by name
Result<Changes> save_neighbour(Workspace& workspace, const domain::NeighbourNetwork& neighbour); // BadValue "neighbour_network.name"
Result<Changes> remove_neighbour(Workspace& workspace, domain::NeighbourNetworkId id);

// -- Handing on -------------------------------------------------------------------------------------------------------

// The ground, and the case offered: one step. The case stays ours.
Result<Changes> offer_handover(Workspace& workspace, const domain::HandoverGround& ground);
// What they answered, and what that makes of the case: accepted, it is theirs and our period of keeping begins; refused, called off or
// returned, it is ours as before. One step. BadValue "handover_ground.answer" for a step that is not allowed.
Result<Changes> settle_handover(Workspace& workspace, domain::HandoverGroundId id, const domain::HandoverAnswer& answer);

struct WaitingHandover {
    domain::HandoverGroundId id;
    domain::CaseId case_file;
    std::string case_code, to_network;
    Day offered_on;
    std::int64_t days = 0;
    bool ask_now = false; // longer than the network agreed: ask them
};
Result<std::vector<WaitingHandover>> waiting_handovers(Workspace& workspace); // the oldest first, at most 50

} // namespace tandem::workspace
