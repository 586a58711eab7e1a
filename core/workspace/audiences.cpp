// Who hears something, and in which capacity (disclosing.h).
#include "domain/meetings/rules.h"
#include "storage/meetings/attendance_store.h"
#include "storage/parties/parties_store.h"
#include "storage/records/select.h"
#include "workspace/disclosing.h"
#include "workspace/policy_facts.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::CapacityRole;
using domain::Presence;
using storage::sqlite::Connection;

bool holds_on(const domain::Seat& seat, Day day) { return (!seat.from || *seat.from <= day) && (!seat.until || day <= *seat.until); }

std::vector<domain::Seat> seats_on(Connection& connection, domain::TableId table, Day day) {
    auto seats = storage::select_records<domain::Seat>(connection, "\"table\" = ?1 ORDER BY id", table);
    std::erase_if(seats, [&](const domain::Seat& seat) { return !holds_on(seat, day); });
    return seats;
}

// Speaks for others too where the seat of the party says so.
policy::Audience at_seat(domain::PersonId person, domain::PartyId party, const std::vector<domain::Seat>& seats) {
    std::vector<domain::PartyId> also_for;
    for (const auto& seat : seats)
        if (seat.party == party) also_for.insert(also_for.end(), seat.represents.begin(), seat.represents.end());
    if (also_for.empty()) return policy::SeatHolder{person, party};
    return policy::Representative{person, party, std::move(also_for)};
}

policy::Audience in_role(domain::PersonId person, std::optional<domain::PartyId> party, std::optional<CapacityRole> role,
                         const std::vector<domain::Seat>& seats) {
    if (role == CapacityRole::SteeringGroup) return policy::SteeringGroupMember{person};
    if (role == CapacityRole::Listener) return policy::MunicipalListener{person, party.value_or(domain::PartyId())};
    if (!party || role == CapacityRole::Guest) return policy::Guest{person, party};
    if (role == CapacityRole::Deputy) return policy::Deputy{person, *party};
    if (role == CapacityRole::CoreResident) return policy::PartyOfOne{person, *party};
    return at_seat(person, *party, seats);
}

bool is_there(Presence presence) { return presence == Presence::Present; }
bool is_expected(Presence presence) { return presence == Presence::Present || presence == Presence::Coming || presence == Presence::Invited; }

// Before anybody came in, the room is who is expected.
std::vector<InvitedAudience> in_room(std::vector<InvitedAudience> invited) {
    const bool anybody = std::ranges::any_of(invited, [](const auto& one) { return is_there(one.attendance.presence); });
    std::erase_if(invited, [&](const auto& one) { return !(anybody ? is_there : is_expected)(one.attendance.presence); });
    return invited;
}

// The holder of a seat at that table, else the contact person.
std::optional<domain::PersonId> speaks_for(Connection& connection, const domain::Party& party, const std::vector<domain::Seat>& seats) {
    for (const auto& seat : seats) {
        if (seat.party != party.id || !seat.holder) continue;
        if (const auto holder = storage::select_record<domain::Capacity>(connection, "id = ?1", *seat.holder)) return holder->person;
    }
    return party.contact_person;
}

} // namespace

Result<std::vector<InvitedAudience>> invited_audiences(Workspace& workspace, domain::MeetingId meeting) {
    TANDEM_ASSIGN(const auto stored, find_stored<domain::Meeting>(workspace, meeting));
    const auto owner = actor_in(workspace);
    return ask(workspace, [&](Connection& connection) {
        const auto seats = seats_on(connection, stored.table, stored.day);
        std::vector<InvitedAudience> audiences;
        for (auto& [one, name, party, kind] : storage::AttendanceStore(connection).of_meeting(meeting)) {
            const bool is_owner = owner && one.person.uuid() == *owner;
            auto audience = is_owner ? policy::Audience(policy::CaseOwner{one.person}) : in_role(one.person, one.party, one.role, seats);
            audiences.push_back({std::move(one), std::move(audience)});
        }
        return audiences;
    });
}

Result<std::vector<InvitedAudience>> audiences_in_room(Workspace& workspace, domain::MeetingId meeting) {
    TANDEM_ASSIGN(auto invited, invited_audiences(workspace, meeting));
    return in_room(std::move(invited));
}

std::vector<InvitedAudience> room_for(std::vector<InvitedAudience> in_room, const domain::Meeting& meeting, const domain::AgendaItem& item) {
    if (std::holds_alternative<domain::MeetingPlanned>(meeting.state))
        std::erase_if(in_room, [&](const InvitedAudience& one) { return !domain::is_invited_to(item, one.attendance.person); });
    return in_room;
}

Result<policy::Audience> audience_of(Workspace& workspace, domain::CaseId case_file, domain::PartyId party) {
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, case_file));
    TANDEM_ASSIGN(const auto stored, find_stored<domain::Party>(workspace, party));
    const Day today = workspace.today();
    return ask(workspace, [&](Connection& connection) {
        const auto seats = seats_on(connection, file.table, today);
        return at_seat(speaks_for(connection, stored, seats).value_or(domain::PersonId()), party, seats);
    });
}

Result<policy::Audience> audience_of(Workspace& workspace, domain::CaseId case_file, domain::PersonId person) {
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, case_file));
    TANDEM_TRY(find_stored<domain::Person>(workspace, person));
    const Day today = workspace.today();
    return ask(workspace, [&](Connection& connection) {
        const auto seats = seats_on(connection, file.table, today);
        const auto capacity = storage::PartiesStore(connection).first_capacity(person, today);
        if (capacity) return in_role(person, capacity->party, capacity->role, seats);
        const auto party = storage::select_record<domain::Party>(connection, "contact_person = ?1 ORDER BY id LIMIT 1", person);
        return in_role(person, party ? std::optional(party->id) : std::nullopt, std::nullopt, seats);
    });
}

policy::Audience audience_of(domain::StatutoryService service) { return policy::StatutoryService{party_of(service)}; }

} // namespace tandem::workspace
