#include "domain/meetings/rules.h"

#include "domain/steps.h"

#include <algorithm>
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

constexpr int minutes_in_a_day = 24 * 60;
constexpr std::int32_t minutes_around = 5; // of an opening, of a round

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

bool is_about_a_case(AgendaItemMode mode) { return mode == AgendaItemMode::NewCase || mode == AgendaItemMode::ActionReview; }
bool is_about_no_case(AgendaItemMode mode) {
    return mode == AgendaItemMode::Theme || mode == AgendaItemMode::Opening || mode == AgendaItemMode::Round;
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

std::string_view misfit_of(const Meeting& meeting) {
    if (meeting.day.year() < 1900 || meeting.day.year() > 2100) return "meeting.day";
    if (!meeting.minutes) return {};
    const int start = meeting.start ? meeting.start->minutes() : 0;
    if (*meeting.minutes < 1 || *meeting.minutes > minutes_in_a_day - start) return "meeting.minutes";
    return {};
}

std::string_view misfit_of(const AgendaItem& item, const Meeting& meeting) {
    if (item.minutes < 0 || item.minutes > minutes_in_a_day) return "agenda_item.minutes";
    if (item.consultation && (item.case_file || item.mode != AgendaItemMode::Consultation)) return "agenda_item.consultation";
    const bool fits = item.case_file ? may_discuss_cases(meeting) && !is_about_no_case(item.mode) : !is_about_a_case(item.mode);
    return fits ? std::string_view() : "agenda_item.case_file";
}

std::vector<MeetingPart> parts_of(std::span<const AgendaItem> items) {
    std::vector<MeetingPart> parts;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto without = items[i].not_invited;
        std::ranges::sort(without);
        if (parts.empty() || parts.back().without != without) parts.push_back({i, 0, std::move(without)});
        ++parts.back().count;
    }
    return parts;
}

bool is_invited_to(const AgendaItem& item, PersonId person) { return std::ranges::find(item.not_invited, person) == item.not_invited.end(); }

std::int32_t usual_minutes(AgendaItemMode mode, const MeetingTable& table) {
    switch (mode) {
    case AgendaItemMode::ActionReview: return table.minutes_review;
    case AgendaItemMode::Opening:
    case AgendaItemMode::Round: return minutes_around;
    case AgendaItemMode::NewCase:
    case AgendaItemMode::Consultation:
    case AgendaItemMode::Theme: return table.minutes_new_case;
    }
    return table.minutes_new_case;
}

} // namespace tandem::domain
