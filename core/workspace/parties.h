#pragma once
// Partners in both rings, their people and their seats (R16-R27).
#include "domain/parties/records.h"
#include "workspace/cases.h"
#include "workspace/workspace.h"

#include <map>
#include <span>

namespace tandem::workspace {

struct PartyRow {
    domain::PartyId id;
    std::string name;
    domain::PartyKind kind{};
    std::optional<domain::OrganisationStaffing> staffing;
    std::optional<domain::PartnerRing> ring; // core when any seat is; nothing: no seat at any table
    std::vector<std::string> tables;
    std::string contact; // name of the contact person, else of the first one
    std::optional<domain::PartyCapacity> capacity;
    std::int64_t people = 0;
    std::int64_t open_actions = 0;
    bool authority_or_interest = false;
    bool sensitive_name = false;
    bool has_left = false;
};

enum class PartyOrder { Name, Ring, Kind, OpenActions };
struct PartyFilter {
    std::optional<domain::PartnerRing> ring{};
    std::optional<domain::PartyKind> kind{};
    std::optional<domain::TableId> table{};
    std::string text{};     // words of a name; empty = all
    bool with_left = false; // those that left as well
    PartyOrder order = PartyOrder::Name;
    Direction direction = Direction::Ascending;
};
Result<Page<PartyRow>> list_parties(Workspace& workspace, const PartyFilter& filter, PageWish page);

struct SeatRow {
    domain::Seat seat;
    std::string table;
    std::string holder;                  // name of the person in it
    std::vector<std::string> represents; // names of parties
};
struct PartyPerson {
    domain::Person person;
    domain::Capacity capacity;
};
struct PartyAction {
    ActionRow row;
    std::string case_code;
    std::string kind_label;
};
// One partner as its owner sees it.
struct PartyCard {
    domain::Party party;
    std::vector<SeatRow> seats;
    std::vector<PartyPerson> people;
    std::vector<PartyAction> open_actions; // the earliest day first
};
Result<PartyCard> show_party(Workspace& workspace, domain::PartyId id);

// A new partner in one step: the party, its seat, and its contact person where a name was given. Only the name is needed (R17).
struct NewParty {
    std::string name;
    domain::PartyKind kind{};
    std::optional<domain::OrganisationStaffing> staffing{};
    std::optional<domain::TableId> table{}; // unset: the first table
    domain::PartnerRing ring{};
    std::string contact_name{};
    std::string contact_phone{};
    std::string contact_email{};
};
struct JoinedParty {
    domain::PartyId id;
    std::optional<domain::PersonId> contact;
    Changes changes;
};
Result<JoinedParty> add_party(Workspace& workspace, const NewParty& wanted);

Result<Changes> save_party(Workspace& workspace, const domain::Party& party);
Result<Changes> remove_party(Workspace& workspace, domain::PartyId id); // with seats and capacities; one step
// A person and the capacity it comes in; a new person gets its ids from new_id_of.
Result<Changes> save_party_person(Workspace& workspace, const domain::Person& person, const domain::Capacity& capacity);
Result<Changes> remove_party_person(Workspace& workspace, domain::CapacityId id); // the capacity; the person stays for history
Result<Changes> save_seat(Workspace& workspace, const domain::Seat& seat);
Result<Changes> remove_seat(Workspace& workspace, domain::SeatId id);
// From the core to the shell or back, at each table where it sits; tasks stay (R86).
Result<Changes> move_to_ring(Workspace& workspace, domain::PartyId id, domain::PartnerRing ring);

// For pickers: by the beginning of any word of the name, accents and capitals aside; those that left or are not active are
// left out. An empty text gives those with the most open actions first.
struct PersonHit {
    domain::PersonId id;
    std::string name;
    std::optional<domain::PartyId> party;
    std::string party_name;
    domain::PartyKind party_kind{};
    std::vector<domain::CapacityRole> roles{}; // for that party or for none: what tells a person from another of that name
};
struct PartyHit {
    domain::PartyId id;
    std::string name;
    domain::PartyKind kind{};
};
Result<std::vector<PersonHit>> find_people(Workspace& workspace, std::string_view typed, std::size_t limit = 12);
Result<std::vector<PartyHit>> find_parties(Workspace& workspace, std::string_view typed, std::size_t limit = 12);

// Names as they are now, also of who left; an id that leads nowhere is left out.
Result<std::map<domain::PartyId, std::string>> party_names(Workspace& workspace, std::span<const domain::PartyId> ids);
Result<std::map<domain::PersonId, std::string>> person_names(Workspace& workspace, std::span<const domain::PersonId> ids);

} // namespace tandem::workspace
