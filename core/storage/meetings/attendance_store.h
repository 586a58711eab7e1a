#pragma once
#include "domain/meetings/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

struct StoredInvited {
    domain::Attendance attendance;
    std::string name, party; // as they are now
    std::optional<domain::PartyKind> party_kind;
};

// Who could be invited, and in which role.
struct StoredInvitee {
    domain::PersonId person;
    domain::PartyId party;
    std::optional<domain::CapacityRole> role;
};

// Who is at a meeting. Throws sqlite::Failure; used inside Store::read().
class AttendanceStore {
public:
    explicit AttendanceStore(sqlite::Connection& connection) : m_connection(connection) {}

    std::vector<StoredInvited> of_meeting(domain::MeetingId id) const;
    // One for each party with a core seat that day: who holds the seat, else its contact person; nobody twice.
    std::vector<StoredInvitee> core_of_table(domain::TableId table, Day day) const;
    // The role in which a person comes for a party that day.
    std::optional<domain::PersonId> only_one_of(domain::PartyId party, Day day) const;
    std::optional<domain::CapacityRole> role_of(domain::PersonId person, const std::optional<domain::PartyId>& party, Day day) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
