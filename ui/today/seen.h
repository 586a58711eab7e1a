#pragma once
// What the screen Vandaag shows, read in one go.
#include "screen/party_chip.h"
#include "workspace/handovers.h"
#include "workspace/help.h"
#include "workspace/reports.h"
#include "workspace/today.h"

namespace tandem::today {

// The three things with which a network begins; each is said until it is done.
struct Begun {
    bool partners = false; // somebody can be called there, other than who owns the file
    bool a_case = false, a_meeting = false; // also one that is over

    bool all() const { return partners && a_case && a_meeting; }
};

struct Seen {
    workspace::Today today;
    std::vector<workspace::HelpPoint> help;
    workspace::NavigationCounts counts;
    std::vector<workspace::ReportRow> inbox; // the first few, acute ones on top
    Begun begun;
    std::vector<workspace::WaitingHandover> handovers; // the oldest first
    screen::WhoIsPaid who = screen::WhoIsPaid::Shown; // hidden as soon as one table hides it (R71)
    bool sheet_is_owed = false;                       // the recovery sheet was not printed yet (lesson 14)
    bool may_change = false;
};

workspace::Result<Seen> look(workspace::Workspace& file);

} // namespace tandem::today
