#include "domain/meetings/rules.h"

#include "domain/steps.h"

#include <tuple>

namespace tandem::domain {

namespace {

constexpr Step meeting_steps[] = {
    {"planned", "under_way"}, {"planned", "held"}, {"planned", "cancelled"}, {"under_way", "held"},
    {"under_way", "planned"}, // begun by mistake
    {"held", "under_way"},    // opened again to correct it
    {"cancelled", "planned"},
};
constexpr Step item_steps[] = {
    {"planned", "discussed"}, {"planned", "postponed"}, {"discussed", "planned"}, {"postponed", "planned"}, {"postponed", "discussed"},
};

const Day far_away = *Day::from_ymd(2999, 12, 31);

bool is_review(const AgendaCandidate& candidate) { return candidate.has_open_actions; }
bool is_new(const AgendaCandidate& candidate) { return !candidate.has_open_actions && !candidate.discussed_before; }

// Lower comes first. Unknown stands behind what is known to be new.
int rank(const std::optional<KnownAtEntry>& known) {
    if (!known) return 1;
    switch (*known) {
    case KnownAtEntry::NewToServices: return 0;
    case KnownAtEntry::Stuck: return 1;
    case KnownAtEntry::Known: return 2;
    }
    return 2;
}
int rank(const std::optional<Urgency>& urgency) { return -static_cast<int>(urgency.value_or(Urgency::CanWait)); }

bool review_before(const AgendaCandidate& a, const AgendaCandidate& b) {
    return a.first_due.value_or(far_away) < b.first_due.value_or(far_away);
}
bool new_before(const AgendaCandidate& a, const AgendaCandidate& b) {
    return std::tuple(rank(a.urgency), rank(a.known), a.opened_on.value_or(far_away)) <
           std::tuple(rank(b.urgency), rank(b.known), b.opened_on.value_or(far_away));
}

// Reviews in their order, then new cases in theirs; the rest goes.
std::vector<AgendaCandidate> in_order(std::vector<AgendaCandidate> candidates) {
    std::erase_if(candidates, [](const AgendaCandidate& one) { return !is_review(one) && !is_new(one); });
    const auto first_new = std::stable_partition(candidates.begin(), candidates.end(), is_review);
    std::stable_sort(candidates.begin(), first_new, review_before);
    std::stable_sort(first_new, candidates.end(), new_before);
    return candidates;
}

ProposedItem item_for(const AgendaCandidate& candidate, const MeetingTable& table) {
    if (is_review(candidate)) return {candidate.case_file, AgendaItemMode::ActionReview, table.minutes_review};
    return {candidate.case_file, AgendaItemMode::NewCase, table.minutes_new_case};
}

} // namespace

bool may_become(const MeetingState& from, const MeetingState& to) { return is_allowed_step(meeting_steps, from, to); }
bool may_become(const AgendaItemState& from, const AgendaItemState& to) { return is_allowed_step(item_steps, from, to); }

AgendaProposal propose_agenda(std::vector<AgendaCandidate> candidates, const MeetingTable& table) {
    AgendaProposal proposal;
    std::int64_t used = 0;
    for (const AgendaCandidate& candidate : in_order(std::move(candidates))) {
        const ProposedItem item = item_for(candidate, table);
        const bool fits = !table.room_minutes || used + item.minutes <= *table.room_minutes;
        if (fits) used += item.minutes;
        (fits ? proposal.items : proposal.no_room).push_back(item);
    }
    return proposal;
}

Attendance with_names_then(Attendance attendance, const Person& person, const Party* party) {
    if (!attendance.name_then) attendance.name_then = person.name;
    if (!attendance.party_name_then && party != nullptr) attendance.party_name_then = party->name;
    return attendance;
}

bool may_discuss_cases(const Meeting& meeting) { return meeting.purpose != MeetingPurpose::Strategic; }

} // namespace tandem::domain
