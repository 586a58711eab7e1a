#pragma once
// What the screen of a case shows: read in one go on the thread of the file, plain data from then on.
#include "cases/consent_view.h"
#include "cases/help_view.h"
#include "screen/party_chip.h"
#include "workspace/cases.h"
#include "workspace/handovers.h"
#include "workspace/networks.h"
#include "workspace/timeline.h"

#include <map>

namespace tandem::cases {

struct NamedParty {
    std::string name;
    domain::PartyKind kind{};
};

struct CaseView {
    workspace::OwnerCase shown;
    std::vector<workspace::TimelineEntry> timeline;
    std::map<std::string, std::vector<workspace::Choice>> choices; // by list
    std::map<domain::PartyId, NamedParty> parties;                 // those that the case refers to
    std::map<domain::PersonId, std::string> people;                // of those parties and of the case itself
    std::vector<workspace::TableRow> tables;
    std::vector<domain::NeighbourNetwork> neighbours;  // to whom it may go on (R82)
    std::vector<workspace::WaitingHandover> waiting;   // of this case
    int aftercare_months = 0;                          // as the network has it
    bool hides_who_is_paid = false; // at the table of the case (R71)
    bool offers_coercion = false;   // in this network (R05)
    ConsentView consents;
    HelpView help;
    std::vector<std::string> found_in_story; // what points to somebody in the story for the room: nobody is shown it now
    std::optional<domain::MeetingId> meeting_of_now; // others may be looking along

    const domain::CaseFile& case_file() const { return shown.case_file; }
    screen::WhoIsPaid who_is_paid() const { return hides_who_is_paid ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown; }
    // Of a code in a list; the code itself when the list no longer has it.
    std::string label_of(const std::string& list, const std::string& code) const;
    std::string party_name(const std::optional<domain::PartyId>& id) const;
    std::string person_name(const std::optional<domain::PersonId>& id) const;
};

workspace::Result<CaseView> read_case(workspace::Workspace& workspace, std::string_view code);

// Reads the case anew, changes it and saves it, so that a form writes only its own fields.
using CaseChange = std::function<void(domain::CaseFile&)>;
workspace::Result<workspace::Changes> change_case(workspace::Workspace& workspace, std::string_view code, const CaseChange& change);

} // namespace tandem::cases
