#pragma once
// What the screen Vandaag shows, read in one go.
#include "screen/party_chip.h"
#include "workspace/today.h"

namespace tandem::today {

struct Seen {
    workspace::Today today;
    workspace::NavigationCounts counts;
    screen::WhoIsPaid who = screen::WhoIsPaid::Shown; // hidden as soon as one table hides it (R71)
    bool sheet_is_owed = false;                       // the recovery sheet was not printed yet (lesson 14)
    bool may_change = false;
};

workspace::Result<Seen> look(workspace::Workspace& file);

} // namespace tandem::today
