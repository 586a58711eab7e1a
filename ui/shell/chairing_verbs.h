#pragma once
// What is written down while a meeting is chaired. On the file's thread, in the order in which it was said.
#include "shell/chairing_people.h"
#include "workspace/actions.h"

namespace tandem::shell {

struct SaidOfItem {
    domain::MeetingId meeting;
    domain::AgendaItemId item;
    std::optional<domain::AgendaItemState> state; // nothing: it stays as it is in the file by then
    std::optional<std::string> outcome;
};
workspace::Result<workspace::Changes> record_item(workspace::Workspace& file, const SaidOfItem& said);

// A new agreement in the case with that code.
workspace::Result<workspace::Changes> agree(workspace::Workspace& file, const std::string& code, domain::ActionItem action);

// The one in this place of the room's list: it has the order of the case. NotFound when it went meanwhile.
workspace::Result<workspace::Changes> end_action_at(workspace::Workspace& file, const std::string& code, int place, Day on,
                                                    std::optional<domain::NotDoneReason> not_done);

// Somebody who came in, invited or not.
workspace::Result<workspace::Changes> let_in(workspace::Workspace& file, domain::MeetingId meeting, const ChosenPerson& who);

} // namespace tandem::shell
