#pragma once
// What the people of a meeting take home, at level `code`: no names of residents, no needs, no text typed in a case.
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
    std::optional<std::string> place;
};

struct AgendaPackItem {
    domain::AgendaItemMode mode{};
    std::optional<TimeOfDay> starts;
    std::int64_t minutes = 0;
    std::string case_code; // empty: not about a case
    std::string theme;     // title of a theme, which is no data about a person (R06); never of an item about a case
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
