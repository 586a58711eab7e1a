#pragma once
// Who helps in a case, what is not safe and how it goes: that part of what its screen shows.
#include "workspace/help.h"
#include "workspace/situation.h"

#include <map>

namespace tandem::cases {

// How to reach somebody now.
struct Reach {
    std::string name, phone, email;
};

struct HelpView {
    workspace::CaseHelp shown;
    std::vector<workspace::SituationRow> situation;
    bool asks_informal_first = false;                  // in this network (R63)
    std::map<domain::PartyId, std::string> could_help; // of needs: names of who could, as was found
    std::map<domain::PersonId, Reach> to_call;         // who still has to hear a stop sign (R77)
};

workspace::Result<HelpView> read_help(workspace::Workspace& workspace, const workspace::OwnerCase& shown);

} // namespace tandem::cases
