#pragma once
// Private to this folder: what the packs of one meeting are made from, and the packs themselves. Everything about a case in them
// was made by the policy, for each recipient apart.
#include "documents/document.h"
#include "workspace/disclosing.h"
#include "workspace/meetings.h"

namespace tandem::documents {
class Wording;
struct PackedAction;
} // namespace tandem::documents

namespace tandem::workspace {

struct PackRecipient {
    InvitedRow row;
    std::vector<DisclosedItem> items{}; // those about a case, in the order of the agenda; `shown` is empty where they may not know
};

struct PackSource {
    Agenda agenda;
    bool held = false;
    domain::Occasion occasion{};
    std::vector<PackRecipient> recipients; // as they were invited, so that a file keeps its number
    struct Concerned {
        domain::ActionId action;
        domain::PersonId doer;
    };
    std::vector<Concerned> actions; // before it: what is open; once it was held also what was agreed there
};

// NothingToHandOut when nobody gets one. Before a meeting: who is invited or coming; of a meeting that was held: also who
// stayed away, as the list of actions is for everyone of the table.
Result<PackSource> gather_packs(Workspace& workspace, domain::MeetingId meeting, domain::Occasion occasion);

// `number`: of this recipient among all, from 1.
documents::Document pack_for(const PackSource& source, std::size_t number, const documents::Wording& wording);
// The items whose cases come out in that pack, each case once.
std::vector<const DisclosedItem*> told_in(const PackSource& source, const PackRecipient& recipient);
// Items of the agenda, or actions of their own.
std::int64_t lines_of_pack(const PackSource& source, const PackRecipient& recipient);

} // namespace tandem::workspace
