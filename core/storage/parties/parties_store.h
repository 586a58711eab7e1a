#pragma once
#include "domain/parties/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

struct StoredPartyRow {
    domain::Party party;
    std::optional<domain::PartnerRing> ring; // core when any seat is
    std::vector<std::string> tables;
    std::string contact; // name of the contact person, else of the first one
    std::int64_t people = 0;
    std::int64_t open_actions = 0;
};

struct StoredSeat {
    domain::Seat seat;
    std::string table, holder;
    std::vector<std::string> represents; // names
};

struct StoredCapacity {
    domain::Capacity capacity;
    domain::Person person;
};

// Queries over parties, as they stand on `today`: a seat or a capacity that has ended is left out. Throws sqlite::Failure; used
// inside Store::read().
class PartiesStore {
public:
    explicit PartiesStore(sqlite::Connection& connection) : m_connection(connection) {}

    std::vector<StoredPartyRow> rows(const std::vector<domain::PartyId>& ids, Day today) const;
    std::vector<StoredSeat> seats(domain::PartyId id) const; // also those that have ended
    std::vector<StoredCapacity> people(domain::PartyId id) const;
    std::vector<domain::Capacity> capacities(domain::PartyId id) const;
    std::string name_of(domain::PartyId id) const;

    // The first person of the file in that role who is active; ids go up with time.
    std::optional<domain::Person> first_coordinator() const;
    std::optional<domain::Capacity> first_capacity(domain::PersonId id, Day today) const;
    bool has_role(domain::PersonId id, domain::CapacityRole role, Day today) const;

private:
    std::string contact_of(const domain::Party& party, Day today) const;

    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
