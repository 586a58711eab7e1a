#pragma once
// What the people of a meeting take home, each by what the policy lets them have (disclosure.md, cap 12): mostly codes, kinds, who
// and when. Nothing that was typed for an item or a meeting has a place in here: neither the question at an item without a name
// nor where the meeting is, which may be at somebody's home.
#include "documents/document.h"
#include "documents/wording.h"
#include "policy/disclosed_case.h"

#include <optional>

namespace tandem::documents {

// Which of the papers of one meeting this is: one with names is handed in again.
struct Copy {
    std::size_t number = 1, of = 1;
};
struct PackMeeting {
    std::string table;     // its name
    std::string recipient; // the person the pack is for
    Day day;
    std::vector<TimeOfDay> starts; // when to be there; more than one: a part in between is without them. Empty: not known
    std::optional<std::int64_t> minutes;
    Copy copy{};
};

// Of the cases that follow only pointers are kept: what they point to outlives the pack.
struct AgendaPackItem {
    domain::AgendaItemMode mode{};
    std::int64_t minutes = 0;
    const policy::DisclosedCase* about = nullptr; // null: not about a case
};
struct PackedAction {
    const policy::DisclosedCase* about;
    const policy::DisclosedAction* action;
};

// Before the meeting. Only the items this recipient may know of, in order; they are numbered here, and have no time of their
// own, so that what was left out leaves no gap.
struct AgendaPack {
    PackMeeting meeting;
    std::vector<AgendaPackItem> items;
    std::vector<PackedAction> own; // still to do
};
Document agenda_pack(const AgendaPack& pack, const Wording& wording);

// After it: the recipient's own actions first, then those of the others.
struct ActionPack {
    PackMeeting meeting;
    std::vector<PackedAction> own;
    std::vector<PackedAction> others;
};
Document action_pack(const ActionPack& pack, const Wording& wording);

// "Doorgeefbriefje": for the one who does the work, and was perhaps not at the table. Only about an action of their own.
struct WorkNote {
    const policy::DisclosedCase& about;
    const policy::DisclosedAction& action;
    std::string recipient;
    std::string tell_back; // whom to tell how it went; empty: nobody is known
    Day day;
};
Document work_note(const WorkNote& note, const Wording& wording);

} // namespace tandem::documents
