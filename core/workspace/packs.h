#pragma once
// Private to this folder: what the packs of one meeting are made from, and the packs themselves. At level `code`: case
// code, kind of action, who, when.
#include "documents/document.h"
#include "policy/disclosed_action.h"
#include "workspace/meetings.h"

namespace tandem::documents {
class Wording;
} // namespace tandem::documents

namespace tandem::workspace {

struct PackSource {
    Agenda agenda;
    bool held = false;
    std::vector<InvitedRow> recipients; // as they were invited, so that a file keeps its number
    struct Agreed {
        domain::CaseId case_file;
        domain::PersonId doer;
        policy::DisclosedAction shown;
    };
    std::vector<Agreed> actions; // once the meeting was held
};

// NothingToHandOut when nobody gets one. Before a meeting: who is invited or coming; of a meeting that was held: also who
// stayed away, as the list of actions is for everyone of the table.
Result<PackSource> gather_packs(Workspace& workspace, domain::MeetingId meeting);

documents::Document pack_for(const PackSource& source, const InvitedRow& recipient, const documents::Wording& wording);
// Whose cases stand in a pack: it is the same for everyone, each by its code. In the order of the agenda, each once.
std::vector<domain::CaseId> cases_in_packs(const PackSource& source);
// Items of the agenda, or actions of their own.
std::int64_t lines_of_pack(const PackSource& source, const InvitedRow& recipient);

} // namespace tandem::workspace
