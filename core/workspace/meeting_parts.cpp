#include "workspace/meeting_parts.h"

#include "storage/meetings/attendance_store.h"
#include "storage/meetings/meetings_store.h"
#include "workspace/facts.h"
#include "workspace/meeting_agenda.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::AgendaItem;
using domain::PersonId;
using domain::Presence;
using storage::sqlite::Connection;
using People = std::vector<PersonId>;

Result<std::vector<domain::Attendance>> people_at(Workspace& workspace, domain::MeetingId meeting) {
    return ask(workspace, [&](Connection& connection) {
        std::vector<domain::Attendance> people;
        for (auto& one : storage::AttendanceStore(connection).of_meeting(meeting)) people.push_back(std::move(one.attendance));
        return people;
    });
}

People as_set(People people) {
    std::ranges::sort(people);
    people.erase(std::ranges::unique(people).begin(), people.end());
    return people;
}

bool is_to_come(const domain::Meeting& meeting) { return std::holds_alternative<domain::MeetingPlanned>(meeting.state); }

// Those for everybody keep their order and come first, the round at their end; then from the largest company to the smallest.
void put_in_parts(std::vector<AgendaItem>& items) {
    std::ranges::stable_sort(items, [](const AgendaItem& a, const AgendaItem& b) {
        return a.not_invited.size() != b.not_invited.size() ? a.not_invited.size() < b.not_invited.size() : a.not_invited < b.not_invited;
    });
}

} // namespace

bool is_blocked(const ItemOutlook& item) {
    return std::ranges::any_of(item.guests,
                               [](const GuestOutlook& guest) { return guest.invited && guest.hears == domain::IdentityLevel::None; });
}

bool anybody_may_hear(const ItemOutlook& item) {
    return std::ranges::any_of(item.guests, [](const GuestOutlook& guest) { return guest.hears > domain::IdentityLevel::None; });
}

Result<Changes> leave_out(Workspace& workspace, domain::AgendaItemId id, People not_invited) {
    TANDEM_ASSIGN(auto item, stored<AgendaItem>(workspace, id));
    TANDEM_ASSIGN(const auto meeting, stored<domain::Meeting>(workspace, item.meeting));
    TANDEM_ASSIGN(const auto people, people_at(workspace, item.meeting));
    const auto me = me_in(workspace);
    const bool fits = std::ranges::all_of(not_invited, [&](PersonId person) {
        return person != me && std::ranges::find(people, person, &domain::Attendance::person) != people.end();
    });
    if (!is_to_come(meeting) || !fits) return bad_value("agenda_item.not_invited");
    item.not_invited = as_set(std::move(not_invited));
    auto act = act_for(workspace, Verb::InviteToItem);
    if (item.case_file) act.about_case = item.case_file->uuid();
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.save(item); });
}

Result<Changes> plan_parts(Workspace& workspace, domain::MeetingId meeting) {
    TANDEM_ASSIGN(auto agenda, edit_agenda(workspace, meeting));
    if (!is_to_come(agenda.meeting)) return bad_value("meeting.state");
    TANDEM_ASSIGN(const auto outlook, outlook_of(workspace, meeting));
    for (auto& item : agenda.items) {
        const auto found = std::ranges::find(outlook, item.id, &ItemOutlook::item);
        if (found != outlook.end() && anybody_may_hear(*found))
            for (const auto& guest : found->guests)
                if (guest.hears == domain::IdentityLevel::None) item.not_invited.push_back(guest.person);
        item.not_invited = as_set(std::move(item.not_invited));
    }
    put_in_parts(agenda.items);
    agenda.number();
    return write(workspace, act_for(workspace, Verb::PlanParts), [&](storage::UnitOfWork& work) { agenda.save(work); });
}

PartChange change_at(const AgendaItem& item, std::span<const AgendaItem> agenda, std::span<const domain::Attendance> people) {
    PartChange change;
    for (const auto& one : people) {
        const bool stayed_away =
            std::ranges::any_of(agenda, [&](const AgendaItem& other) { return !domain::is_invited_to(other, one.person); });
        const bool invited = domain::is_invited_to(item, one.person);
        if (one.presence == Presence::Present && !invited) change.leave.push_back(one.id);
        if (one.presence == Presence::Left && invited && stayed_away) change.come_back.push_back(one.id);
    }
    return change;
}

Result<Changes> begin_part(Workspace& workspace, domain::AgendaItemId id) {
    TANDEM_ASSIGN(const auto item, stored<AgendaItem>(workspace, id));
    TANDEM_ASSIGN(const auto agenda, edit_agenda(workspace, item.meeting));
    if (!std::holds_alternative<domain::MeetingUnderWay>(agenda.meeting.state)) return bad_value("meeting.state");
    TANDEM_ASSIGN(auto people, people_at(workspace, item.meeting));
    const auto change = change_at(item, agenda.items, people);
    return write(workspace, act_for(workspace, Verb::BeginPart), [&](storage::UnitOfWork& work) {
        for (auto& one : people) {
            if (std::ranges::find(change.leave, one.id) != change.leave.end()) one.presence = Presence::Left;
            if (std::ranges::find(change.come_back, one.id) != change.come_back.end()) one.presence = Presence::Present;
            work.save(one);
        }
    });
}

} // namespace tandem::workspace
