#pragma once
// The list of parties, and the pickers. Names are folded here and not in SQL, which knows no accents: a network has
// thousands of parties at the most, never a hundred thousand.
#include "domain/ids.h"
#include "domain/parties/words.h"
#include "storage/records/list_direction.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

enum class PartyListOrder { Name, Ring, Kind, OpenActions };

struct PartyListWish {
    std::optional<domain::PartnerRing> ring{}; // at the table that is wished, else at any
    std::optional<domain::PartyKind> kind{};
    std::optional<domain::TableId> table{};
    std::string text{}; // each word begins a word of the name
    bool with_left = false;
    PartyListOrder order = PartyListOrder::Name;
    ListDirection direction = ListDirection::Ascending;
};

struct PartyIdPage {
    std::vector<domain::PartyId> ids;
    std::int64_t total = 0;
};

struct FoundParty {
    domain::PartyId id;
    std::string name;
    domain::PartyKind kind{};
};

struct FoundPerson {
    domain::PersonId id;
    std::string name;
    std::optional<FoundParty> party; // of the first capacity that holds
    std::vector<domain::CapacityRole> roles{}; // for that party or for none, each once
};

// Throws sqlite::Failure; used inside Store::read().
class PartyList {
public:
    PartyList(sqlite::Connection& connection, Day today) : m_connection(connection), m_today(today) {}

    PartyIdPage page(const PartyListWish& wish, std::int64_t offset, std::int64_t limit) const;

    // Names that begin with what was typed first, then by name. Nothing typed: the most open actions first.
    std::vector<FoundParty> find_parties(std::string_view typed, std::size_t limit) const;
    std::vector<FoundPerson> find_people(std::string_view typed, std::size_t limit) const; // active, and not only with parties that left

private:
    std::vector<FoundParty> busiest_parties(std::size_t limit) const;
    std::vector<FoundPerson> busiest_people(std::size_t limit) const;
    std::optional<FoundParty> party(domain::PartyId id) const; // nothing when it left
    std::optional<FoundPerson> person(domain::PersonId id, std::string name) const;

    sqlite::Connection& m_connection;
    Day m_today;
};

} // namespace tandem::storage
