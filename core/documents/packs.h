#pragma once
// What the people of a meeting take home, at level `code`: codes, kinds, who, when, and the network's own names. Nothing that
// was typed for a case, an item or a meeting has a place in here: neither the question at an item without a name nor where
// the meeting is, which may be at somebody's home.
#include "documents/document.h"
#include "documents/wording.h"
#include "policy/disclosed_action.h"

#include <optional>

namespace tandem::documents {

struct PackMeeting {
    std::string table;     // its name
    std::string recipient; // the person the pack is for
    Day day;
    std::optional<TimeOfDay> start;
    std::optional<std::int64_t> minutes;
};

struct AgendaPackItem {
    domain::AgendaItemMode mode{};
    std::optional<TimeOfDay> starts;
    std::int64_t minutes = 0;
    std::string case_code; // empty: not about a case
};

// Before the meeting. Only the items this recipient may know of, in order; they are numbered here, so that what was left
// out leaves no gap.
struct AgendaPack {
    PackMeeting meeting;
    std::vector<AgendaPackItem> items;
};
Document agenda_pack(const AgendaPack& pack, const Wording& wording);

// After it: the recipient's own actions first, then those of the others.
struct ActionPack {
    PackMeeting meeting;
    std::vector<policy::DisclosedAction> own;
    std::vector<policy::DisclosedAction> others;
};
Document action_pack(const ActionPack& pack, const Wording& wording);

} // namespace tandem::documents
