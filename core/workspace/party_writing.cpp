// The verbs over partners, their people and their seats (parties.h).
#include "storage/network/network_store.h"
#include "storage/parties/parties_store.h"
#include "storage/records/select.h"
#include "workspace/parties.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::Capacity;
using domain::Party;
using domain::Person;
using domain::Seat;
using domain::ValueFault;
using storage::PartiesStore;
using storage::sqlite::Connection;

struct NewRecords {
    Party party;
    std::optional<Seat> seat;
    std::optional<Person> contact;
    std::optional<Capacity> capacity;
};

std::optional<std::string> unless_blank(const std::string& text) {
    if (trimmed(text).empty()) return std::nullopt;
    return text;
}

Person contact_of(Workspace& workspace, const NewParty& wanted) {
    Person person;
    person.id = workspace.file().ids.next_id<domain::PersonId>();
    person.name = wanted.contact_name;
    person.phone = unless_blank(wanted.contact_phone);
    person.email = unless_blank(wanted.contact_email);
    return person;
}

Capacity capacity_of(Workspace& workspace, domain::PersonId person, domain::PartyId party) {
    Capacity capacity;
    capacity.id = workspace.file().ids.next_id<domain::CapacityId>();
    capacity.person = person;
    capacity.party = party;
    capacity.role = domain::CapacityRole::Representative;
    return capacity;
}

Seat seat_of(Workspace& workspace, const NewParty& wanted, domain::TableId table, domain::PartyId party) {
    Seat seat;
    seat.id = workspace.file().ids.next_id<domain::SeatId>();
    seat.table = table;
    seat.party = party;
    seat.ring = wanted.ring;
    seat.from = day_of_now(workspace);
    return seat;
}

NewRecords records_of(Workspace& workspace, const NewParty& wanted, const std::optional<domain::TableId>& table) {
    NewRecords records;
    Party& party = records.party;
    party.id = workspace.file().ids.next_id<domain::PartyId>();
    party.name = wanted.name;
    party.kind = wanted.kind;
    party.staffing = wanted.staffing;
    party.joined_on = day_of_now(workspace);
    if (table) records.seat = seat_of(workspace, wanted, *table, party.id);
    if (trimmed(wanted.contact_name).empty()) return records;
    records.contact = contact_of(workspace, wanted);
    records.capacity = capacity_of(workspace, records.contact->id, party.id);
    party.contact_person = records.contact->id;
    if (records.seat) records.seat->holder = records.capacity->id;
    return records;
}

Result<void> check_new(const NewRecords& records) {
    TANDEM_TRY(check_not_blank(records.party.name, "party.name"));
    TANDEM_TRY(check_record(records.party));
    if (records.contact) TANDEM_TRY(check_record(*records.contact));
    return {};
}

template <domain::Record R>
Result<Changes> save_one(Workspace& workspace, const R& record, Verb add, Verb change) {
    TANDEM_ASSIGN(const auto known, known_before(workspace, record));
    return write(workspace, act_for(workspace, known ? change : add), [&](storage::UnitOfWork& work) { work.save(record); });
}

// Seats that a capacity was in stay, empty.
void leave_seats(storage::UnitOfWork& work, domain::CapacityId id) {
    for (auto& seat : storage::select_records<Seat>(work.connection(), "holder = ?1", id)) {
        seat.holder.reset();
        work.save(seat);
    }
}

// Who no longer works there is not whom one calls.
void leave_as_contact(storage::UnitOfWork& work, const Capacity& capacity) {
    auto party = capacity.party ? storage::select_record<Party>(work.connection(), "id = ?1", *capacity.party) : std::nullopt;
    if (!party || party->contact_person != capacity.person) return;
    const auto others = PartiesStore(work.connection()).capacities(party->id);
    const bool stays =
        std::ranges::any_of(others, [&](const Capacity& other) { return other.person == capacity.person && other.id != capacity.id; });
    if (stays) return;
    party->contact_person.reset();
    work.save(*party);
}

} // namespace

Result<JoinedParty> add_party(Workspace& workspace, const NewParty& wanted) {
    TANDEM_TRY(need_owner(workspace));
    if (wanted.table) TANDEM_TRY(find_stored<domain::MeetingTable>(workspace, *wanted.table));
    TANDEM_ASSIGN(const auto table, ask(workspace, [&](Connection& connection) {
                      return wanted.table ? wanted.table : storage::NetworkStore(connection).first_table();
                  }));
    const NewRecords records = records_of(workspace, wanted, table);
    TANDEM_TRY(check_new(records));
    TANDEM_ASSIGN(auto changes, write(workspace, act_for(workspace, Verb::AddParty), [&](storage::UnitOfWork& work) {
                      if (records.contact) work.save(*records.contact);
                      work.save(records.party);
                      if (records.capacity) work.save(*records.capacity);
                      if (records.seat) work.save(*records.seat);
                  }));
    const auto contact = records.contact ? std::optional(records.contact->id) : std::nullopt;
    return JoinedParty{records.party.id, contact, std::move(changes)};
}

Result<Changes> save_party(Workspace& workspace, const Party& party) {
    TANDEM_TRY(check_not_blank(party.name, "party.name"));
    return save_one(workspace, party, Verb::AddParty, Verb::ChangeParty);
}

Result<Changes> remove_party(Workspace& workspace, domain::PartyId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<Party>(workspace, id));
    return write(workspace, act_for(workspace, Verb::RemoveParty), [&](storage::UnitOfWork& work) {
        const PartiesStore store(work.connection());
        for (const auto& stored : store.seats(id)) work.remove<Seat>(stored.seat.id);
        for (const auto& capacity : store.capacities(id)) {
            leave_seats(work, capacity.id);
            work.remove<Capacity>(capacity.id);
        }
        work.remove<Party>(id);
    });
}

Result<Changes> save_party_person(Workspace& workspace, const Person& person, const Capacity& capacity) {
    TANDEM_TRY(check_not_blank(person.name, "person.name"));
    TANDEM_ASSIGN(const auto known, known_before(workspace, person));
    TANDEM_TRY(check_record(capacity));
    if (capacity.id.is_nil()) return bad_value("capacity.id", ValueFault::Missing);
    if (capacity.person != person.id) return bad_value("capacity.person", ValueFault::OutOfRange);
    if (capacity.from && capacity.until && *capacity.until < *capacity.from) return bad_value("capacity.until", ValueFault::OutOfRange);
    if (capacity.party) TANDEM_TRY(find_stored<Party>(workspace, *capacity.party));
    return write(workspace, act_for(workspace, known ? Verb::ChangePerson : Verb::AddPerson), [&](storage::UnitOfWork& work) {
        work.save(person);
        work.save(capacity);
    });
}

Result<Changes> remove_party_person(Workspace& workspace, domain::CapacityId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto capacity, find_stored<Capacity>(workspace, id));
    return write(workspace, act_for(workspace, Verb::RemovePerson), [&](storage::UnitOfWork& work) {
        leave_seats(work, id);
        leave_as_contact(work, capacity);
        work.remove<Capacity>(id);
    });
}

Result<Changes> save_seat(Workspace& workspace, const Seat& seat) {
    TANDEM_TRY(need_owner(workspace));
    if (seat.from && seat.until && *seat.until < *seat.from) return bad_value("seat.until", ValueFault::OutOfRange);
    TANDEM_TRY(find_stored<Party>(workspace, seat.party));
    return save_one(workspace, seat, Verb::AddSeat, Verb::ChangeSeat);
}

Result<Changes> remove_seat(Workspace& workspace, domain::SeatId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<Seat>(workspace, id));
    return write(workspace, act_for(workspace, Verb::RemoveSeat), [&](storage::UnitOfWork& work) { work.remove<Seat>(id); });
}

Result<Changes> move_to_ring(Workspace& workspace, domain::PartyId id, domain::PartnerRing ring) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<Party>(workspace, id));
    const Day today = day_of_now(workspace);
    return write(workspace, act_for(workspace, Verb::MoveRing), [&](storage::UnitOfWork& work) {
        for (auto& stored : PartiesStore(work.connection()).seats(id)) {
            if (stored.seat.until && *stored.seat.until < today) continue; // what has ended stays as it was
            stored.seat.ring = ring;
            work.save(stored.seat);
        }
    });
}

} // namespace tandem::workspace
