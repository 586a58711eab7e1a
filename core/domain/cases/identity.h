#pragma once
#include "domain/cases/postcode.h"
#include "domain/ids.h"
#include "domain/record.h"
#include "domain/record_numbers.h"

namespace tandem::domain {

// One field, so that two people who change it at once never make an address that does not exist (exchange.md).
struct Address {
    std::optional<std::string> street;
    std::optional<std::string> house_number;
    std::optional<Postcode> postcode;
    std::optional<std::string> place;

    static constexpr auto parts() {
        return declare(part("street", &Address::street), part("house_number", &Address::house_number),
                       part("postcode", &Address::postcode), part("place", &Address::place));
    }
    friend bool operator==(const Address&, const Address&) = default;
};

// Who a subject of a case is, whom a report is about, or who reported. Read only through the identity service, with a
// purpose (architecture.md, decision 5). No BSN.
struct Identity {
    IdentityId id;
    std::optional<SubjectId> subject;
    std::optional<ReportId> report;          // the person a report is about
    std::optional<ReportId> reporter_of;     // the one who reported it
    std::optional<std::string> given_names;
    std::optional<std::string> initials;
    std::optional<std::string> prefix; // tussenvoegsel
    std::optional<std::string> family_name;
    std::optional<Day> birth_date;
    std::optional<std::string> age_band; // "70-80", when the birth date is not known
    std::optional<Address> address;
    std::optional<std::string> neighbourhood;
    std::optional<std::string> phone;
    std::optional<std::string> email;
    std::optional<std::string> note;

    static constexpr RecordType record{record_number::identity, "identity", true};
    static constexpr auto fields() {
        return declare(field(1, "subject", &Identity::subject, refers_to(record_number::case_subject)),
                       field(2, "report", &Identity::report, refers_to(record_number::concern_report)),
                       field(3, "reporter_of", &Identity::reporter_of, refers_to(record_number::concern_report)),
                       field(4, "given_names", &Identity::given_names, searchable),
                       field(5, "initials", &Identity::initials),
                       field(6, "prefix", &Identity::prefix),
                       field(7, "family_name", &Identity::family_name, title),
                       field(8, "birth_date", &Identity::birth_date),
                       field(9, "age_band", &Identity::age_band),
                       field(10, "address", &Identity::address),
                       field(11, "neighbourhood", &Identity::neighbourhood),
                       field(12, "phone", &Identity::phone),
                       field(13, "email", &Identity::email),
                       field(14, "note", &Identity::note));
    }
    friend bool operator==(const Identity&, const Identity&) = default;
};
TANDEM_RECORD(Identity);

} // namespace tandem::domain
