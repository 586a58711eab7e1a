#include "storage/meetings/attendance_store.h"

#include "storage/records/select.h"

#include <algorithm>

namespace tandem::storage {
namespace {

// A seat counts when it holds that day and its party did not leave. Its holder comes when their capacity holds and they are active.
constexpr auto core_seats = R"sql(
    SELECT seat.party, holder.person, holder.role, contact.id
    FROM seat
    JOIN party ON party.id = seat.party AND party.removed = 0 AND (party.left_on IS NULL OR party.left_on > ?2)
    LEFT JOIN capacity holder ON holder.id = seat.holder AND holder.removed = 0
        AND (holder."from" IS NULL OR holder."from" <= ?2) AND (holder.until IS NULL OR holder.until >= ?2)
        AND EXISTS (SELECT 1 FROM person WHERE person.id = holder.person AND person.removed = 0 AND person.active = 1)
    LEFT JOIN person contact ON contact.id = party.contact_person AND contact.removed = 0 AND contact.active = 1
    WHERE seat."table" = ?1 AND seat.ring = 'core' AND seat.removed = 0
        AND (seat."from" IS NULL OR seat."from" <= ?2) AND (seat.until IS NULL OR seat.until >= ?2)
    ORDER BY seat.id)sql";

std::optional<domain::CapacityRole> role_in(const sqlite::Cursor& cursor, int column) {
    return cursor.is_null(column) ? std::nullopt : domain::from_word<domain::CapacityRole>(cursor.text_view(column));
}

} // namespace

std::vector<StoredInvited> AttendanceStore::of_meeting(domain::MeetingId id) const {
    std::vector<StoredInvited> invited;
    for (auto& attendance : select_records<domain::Attendance>(m_connection, "meeting = ?1 ORDER BY id", id)) {
        StoredInvited row;
        auto person = m_connection.query("SELECT name FROM person WHERE id = ?1", attendance.person);
        row.name = person.next() ? person.text(0) : attendance.name_then.value_or("");
        auto party = m_connection.query("SELECT name, kind FROM party WHERE id = ?1", attendance.party);
        if (party.next()) {
            row.party = party.text(0);
            row.party_kind = domain::from_word<domain::PartyKind>(party.text_view(1));
        }
        row.attendance = std::move(attendance);
        invited.push_back(std::move(row));
    }
    return invited;
}

std::vector<StoredInvitee> AttendanceStore::core_of_table(domain::TableId table, Day day) const {
    std::vector<StoredInvitee> core;
    auto cursor = m_connection.query(core_seats, table, day);
    while (cursor.next()) {
        StoredInvitee one;
        one.party = cursor.id<domain::PartyId>(0);
        if (!cursor.is_null(1))
            one = {cursor.id<domain::PersonId>(1), one.party, role_in(cursor, 2)};
        else if (!cursor.is_null(3))
            one.person = cursor.id<domain::PersonId>(3);
        else if (const auto only = only_one_of(one.party, day))
            one.person = *only;
        else
            continue;
        const bool known = std::ranges::any_of(core, [&](const auto& other) { return other.person == one.person; });
        if (!known) core.push_back(one);
    }
    for (auto& one : core)
        if (!one.role) one.role = role_of(one.person, one.party, day);
    return core;
}

// Nobody was named for the party, but there is no doubt about who it is.
std::optional<domain::PersonId> AttendanceStore::only_one_of(domain::PartyId party, Day day) const {
    auto cursor = m_connection.query("SELECT min(capacity.person) FROM capacity"
                                     " JOIN person ON person.id = capacity.person AND person.removed = 0 AND person.active = 1"
                                     " WHERE capacity.party = ?1 AND capacity.removed = 0"
                                     " AND (capacity.\"from\" IS NULL OR capacity.\"from\" <= ?2) AND (capacity.until IS NULL OR capacity.until >= ?2)"
                                     " HAVING count(DISTINCT capacity.person) = 1",
                                     party, day);
    if (!cursor.next() || cursor.is_null(0)) return std::nullopt;
    return cursor.id<domain::PersonId>(0);
}

std::optional<domain::CapacityRole> AttendanceStore::role_of(domain::PersonId person, const std::optional<domain::PartyId>& party,
                                                             Day day) const {
    auto cursor = m_connection.query("SELECT role FROM capacity WHERE person = ?1 AND party IS ?2 AND removed = 0"
                                     " AND (\"from\" IS NULL OR \"from\" <= ?3) AND (until IS NULL OR until >= ?3) ORDER BY id LIMIT 1",
                                     person, party, day);
    return cursor.next() ? role_in(cursor, 0) : std::nullopt;
}

} // namespace tandem::storage
