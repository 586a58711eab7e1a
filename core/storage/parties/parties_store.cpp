#include "storage/parties/parties_store.h"

#include "storage/records/select.h"

namespace tandem::storage {
namespace {

constexpr std::string_view holds_today = "(\"from\" IS NULL OR \"from\" <= ?2) AND (until IS NULL OR until >= ?2)";

std::string first_text(sqlite::Cursor cursor) { return cursor.next() ? cursor.text(0) : std::string(); }

} // namespace

std::vector<StoredPartyRow> PartiesStore::rows(const std::vector<domain::PartyId>& ids, Day today) const {
    std::vector<StoredPartyRow> rows;
    for (const domain::PartyId id : ids) {
        auto party = select_record<domain::Party>(m_connection, "id = ?1", id);
        if (!party) continue;
        StoredPartyRow row;
        auto seats = m_connection.query(
            "SELECT s.ring, t.name FROM seat s JOIN meeting_table t ON t.id = s.\"table\" WHERE s.party = ?1 AND s.removed = 0 "
            "AND (s.until IS NULL OR s.until >= ?2) ORDER BY t.id",
            id, today);
        while (seats.next()) {
            const auto ring = domain::from_word<domain::PartnerRing>(seats.text_view(0));
            if (ring && (!row.ring || *ring == domain::PartnerRing::Core)) row.ring = ring;
            row.tables.push_back(seats.text(1));
        }
        row.contact = contact_of(*party, today);
        row.people = m_connection.number(
            fmt::format("SELECT count(DISTINCT person) FROM capacity WHERE party = ?1 AND removed = 0 AND {}", holds_today), id, today);
        row.open_actions = m_connection.number("SELECT count(*) FROM action_item INDEXED BY action_item_party_open WHERE party = ?1 AND "
                                               "removed = 0 AND state ->> 'is' = 'open'",
                                               id);
        row.party = *std::move(party);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string PartiesStore::contact_of(const domain::Party& party, Day today) const {
    if (party.contact_person) {
        auto name = first_text(m_connection.query("SELECT name FROM person WHERE id = ?1 AND removed = 0", *party.contact_person));
        if (!name.empty()) return name;
    }
    return first_text(m_connection.query(
        "SELECT p.name FROM capacity c JOIN person p ON p.id = c.person WHERE c.party = ?1 AND c.removed = 0 AND p.removed = 0 "
        "AND p.active = 1 AND (c.\"from\" IS NULL OR c.\"from\" <= ?2) AND (c.until IS NULL OR c.until >= ?2) ORDER BY c.id LIMIT 1",
        party.id, today));
}

std::vector<StoredSeat> PartiesStore::seats(domain::PartyId id) const {
    std::vector<StoredSeat> seats;
    for (auto& seat : select_records<domain::Seat>(m_connection, "party = ?1 ORDER BY \"table\", id", id)) {
        StoredSeat row;
        row.table = first_text(m_connection.query("SELECT name FROM meeting_table WHERE id = ?1", seat.table));
        if (seat.holder)
            row.holder = first_text(
                m_connection.query("SELECT p.name FROM capacity c JOIN person p ON p.id = c.person WHERE c.id = ?1", *seat.holder));
        for (const auto other : seat.represents) row.represents.push_back(name_of(other));
        row.seat = std::move(seat);
        seats.push_back(std::move(row));
    }
    return seats;
}

std::vector<StoredCapacity> PartiesStore::people(domain::PartyId id) const {
    std::vector<StoredCapacity> people;
    for (auto& capacity : capacities(id)) {
        auto person = select_record<domain::Person>(m_connection, "id = ?1", capacity.person);
        if (person) people.push_back({std::move(capacity), *std::move(person)});
    }
    return people;
}

std::vector<domain::Capacity> PartiesStore::capacities(domain::PartyId id) const {
    return select_records<domain::Capacity>(m_connection, "party = ?1 ORDER BY id", id);
}

std::string PartiesStore::name_of(domain::PartyId id) const {
    return first_text(m_connection.query("SELECT name FROM party WHERE id = ?1", id));
}

std::optional<domain::Person> PartiesStore::first_coordinator() const {
    return select_record<domain::Person>(
        m_connection, "id = (SELECT c.person FROM capacity c INDEXED BY capacity_role JOIN person p ON p.id = c.person "
                      "WHERE c.role = 'coordinator' AND c.removed = 0 AND p.removed = 0 AND p.active = 1 ORDER BY c.id LIMIT 1)");
}

std::optional<domain::Capacity> PartiesStore::first_capacity(domain::PersonId id, Day today) const {
    return select_record<domain::Capacity>(
        m_connection, fmt::format("person = ?1 AND removed = 0 AND {} ORDER BY role <> 'coordinator', id LIMIT 1", holds_today), id, today);
}

bool PartiesStore::has_role(domain::PersonId id, domain::CapacityRole role, Day today) const {
    return m_connection.number(fmt::format("SELECT count(*) FROM capacity WHERE person = ?1 AND removed = 0 AND {} AND role = ?3", holds_today), id,
                               today, domain::word(role)) != 0;
}

} // namespace tandem::storage
