#pragma once
#include "domain/meetings/records.h"

#include <span>

namespace tandem::domain {

bool may_become(const MeetingState& from, const MeetingState& to);
bool may_become(const AgendaItemState& from, const AgendaItemState& to);

// What the proposal needs to know of a case that could come on the agenda.
struct AgendaCandidate {
    CaseId case_file;
    bool discussed_before = false;
    bool has_open_actions = false;
    std::optional<Day> first_due; // of its open actions
    std::optional<KnownAtEntry> known;
    std::optional<Urgency> urgency;
    std::optional<Day> opened_on;
};

struct ProposedItem {
    CaseId case_file;
    AgendaItemMode mode{};
    std::int32_t minutes = 0;

    friend bool operator==(const ProposedItem&, const ProposedItem&) = default;
};

struct AgendaProposal {
    std::vector<ProposedItem> items;
    std::vector<ProposedItem> no_room; // in the same order: the first of them is the first to come next time
};

// Open actions first (lesson 6), the earliest day first; then new cases: urgent before new to services before waiting
// long (R41), for as long as the table's time lasts (P17). A case discussed before without open actions is not proposed.
AgendaProposal propose_agenda(std::vector<AgendaCandidate> candidates, const MeetingTable& table);

// The names as they are now, once and for all: what was copied before stays (lesson 7). `party` may be null.
Attendance with_names_then(Attendance attendance, const Person& person, const Party* party);

// A strategic meeting has no cases of persons (R98).
bool may_discuss_cases(const Meeting& meeting);

// The field that cannot be as it is, as "record.field"; empty when all is well. A meeting has its day between 1900 and 2100,
// lasts at least a minute and ends on the day it began. An item has its case where its mode is about one (new case, review)
// and none where it is not (theme, opening, round), and no case at all in a strategic meeting.
std::string_view misfit_of(const Meeting& meeting);
std::string_view misfit_of(const AgendaItem& item, const Meeting& meeting);

// A part of a meeting: items in a row from which the same people stay away. Empty `without`: everybody is there.
struct MeetingPart {
    std::size_t first = 0, count = 0; // of the items, in their order
    std::vector<PersonId> without;    // sorted
};
std::vector<MeetingPart> parts_of(std::span<const AgendaItem> items);
bool is_invited_to(const AgendaItem& item, PersonId person);

// The time that an item of this mode usually takes at this table.
std::int32_t usual_minutes(AgendaItemMode mode, const MeetingTable& table);

} // namespace tandem::domain
