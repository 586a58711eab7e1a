#pragma once
#include "domain/ids.h"
#include "domain/parties/words.h"
#include "domain/record.h"
#include "domain/record_numbers.h"

namespace tandem::domain {

// Someone who works for or with a party. Residents are subjects of a case, never a Person through their case.
struct Person {
    PersonId id;
    std::string name;
    std::optional<std::string> function; // as it stands on a list of those present
    std::optional<std::string> phone;
    std::optional<std::string> email;
    std::optional<ProfessionalSecrecy> professional_secrecy;
    std::optional<HelpKind> help_kind;
    bool active = true;
    std::optional<std::string> note;
    std::optional<Day> name_agreed_on; // an expert by experience may be named since then (disclosure.md, cap 17)

    static constexpr RecordType record{record_number::person, "person"};
    static constexpr auto fields() {
        return declare(field(1, "name", &Person::name, title),
                       field(2, "function", &Person::function),
                       field(3, "phone", &Person::phone),
                       field(4, "email", &Person::email),
                       field(5, "professional_secrecy", &Person::professional_secrecy),
                       field(6, "help_kind", &Person::help_kind),
                       field(7, "active", &Person::active),
                       field(8, "note", &Person::note),
                       field(9, "name_agreed_on", &Person::name_agreed_on));
    }
    friend bool operator==(const Person&, const Person&) = default;
};
TANDEM_RECORD(Person);

// An organisation, a group without legal form, an online group or a party of one (R20, R26).
struct Party {
    PartyId id;
    std::string name;
    PartyKind kind{};
    std::optional<OrganisationStaffing> staffing;
    std::optional<Day> staffing_since;  // types shift (R11)
    std::optional<std::string> sector;  // code of the list "party_sector"
    bool authority_or_interest = false; // police, landlord, municipality, administrator: never part of "all partners"
    bool sensitive_name = false;        // the name itself tells something (disclosure.md, cap 17)
    std::optional<std::string> legal_form;
    std::optional<std::string> area;
    std::optional<std::string> channel; // which way they like to be reached (R105)
    std::optional<std::string> reach;   // number, address or place on that channel
    std::optional<PersonId> contact_person;
    std::optional<LanguageLevel> language_level;
    std::optional<std::string> interpreter;
    std::optional<std::string> funding_relation; // R13
    std::optional<PartyCapacity> capacity;
    bool key_person = false;
    std::optional<std::string> speaks_for; // R27
    std::optional<Day> joined_on;
    std::optional<Day> left_on;
    std::optional<std::string> note;
    std::optional<Day> name_agreed_on; // a sensitive name may be shown since then (disclosure.md, cap 17)
    std::optional<std::vector<std::string>> competences; // of the offer, never of a volunteer: codes of the list "competence" (R76)
    std::optional<Day> trained_on;                       // the last training for it

    static constexpr RecordType record{record_number::party, "party"};
    static constexpr auto fields() {
        return declare(field(1, "name", &Party::name, title),
                       field(2, "kind", &Party::kind),
                       field(3, "staffing", &Party::staffing),
                       field(4, "staffing_since", &Party::staffing_since),
                       field(5, "sector", &Party::sector),
                       field(6, "authority_or_interest", &Party::authority_or_interest),
                       field(7, "sensitive_name", &Party::sensitive_name),
                       field(8, "legal_form", &Party::legal_form),
                       field(9, "area", &Party::area),
                       field(10, "channel", &Party::channel),
                       field(11, "reach", &Party::reach),
                       field(12, "contact_person", &Party::contact_person, refers_to<Person>()),
                       field(13, "language_level", &Party::language_level),
                       field(14, "interpreter", &Party::interpreter),
                       field(15, "funding_relation", &Party::funding_relation),
                       field(16, "capacity", &Party::capacity),
                       field(17, "key_person", &Party::key_person),
                       field(18, "speaks_for", &Party::speaks_for),
                       field(19, "joined_on", &Party::joined_on),
                       field(20, "left_on", &Party::left_on),
                       field(21, "note", &Party::note),
                       field(22, "name_agreed_on", &Party::name_agreed_on),
                       field(23, "competences", &Party::competences),
                       field(24, "trained_on", &Party::trained_on));
    }
    friend bool operator==(const Party&, const Party&) = default;
};
TANDEM_RECORD(Party);

// A person in a role, for a party and at a table where that applies. One person has as many as needed (R47).
struct Capacity {
    CapacityId id;
    PersonId person;
    std::optional<PartyId> party;
    CapacityRole role{};
    std::optional<TableId> table;
    std::optional<std::string> area; // of an ambassador (R89)
    std::optional<Day> from;
    std::optional<Day> until;

    static constexpr RecordType record{record_number::capacity, "capacity"};
    static constexpr auto fields() {
        return declare(field(1, "person", &Capacity::person, refers_to<Person>()),
                       field(2, "party", &Capacity::party, refers_to<Party>()),
                       field(3, "role", &Capacity::role),
                       field(4, "table", &Capacity::table, refers_to(record_number::meeting_table)),
                       field(5, "area", &Capacity::area),
                       field(6, "from", &Capacity::from),
                       field(7, "until", &Capacity::until));
    }
    friend bool operator==(const Capacity&, const Capacity&) = default;
};
TANDEM_RECORD(Capacity);

// A party's place at a table. One seat can stand for many parties (R18).
struct Seat {
    SeatId id;
    TableId table;
    PartyId party;
    PartnerRing ring{};
    std::optional<RepresentationMode> representation;
    std::vector<PartyId> represents;
    std::optional<CapacityId> holder;
    std::optional<Day> from;
    std::optional<Day> until;

    static constexpr RecordType record{record_number::seat, "seat"};
    static constexpr auto fields() {
        return declare(field(1, "table", &Seat::table, refers_to(record_number::meeting_table)),
                       field(2, "party", &Seat::party, refers_to<Party>()),
                       field(3, "ring", &Seat::ring),
                       field(4, "representation", &Seat::representation),
                       field(5, "represents", &Seat::represents, refers_to<Party>()),
                       field(6, "holder", &Seat::holder, refers_to<Capacity>()),
                       field(7, "from", &Seat::from),
                       field(8, "until", &Seat::until));
    }
    friend bool operator==(const Seat&, const Seat&) = default;
};
TANDEM_RECORD(Seat);

} // namespace tandem::domain
