#pragma once
#include "domain/cases/records.h"
#include "domain/contacts/words.h"

namespace tandem::domain {

// What was settled with one party outside a meeting, in one line (R45, R46). What was told stands in the register as well.
struct BilateralContact {
    BilateralContactId id;
    CaseId case_file;
    PartyId party;
    std::optional<PersonId> person;
    Day on;
    std::string text;
    bool settled = false; // it needs no meeting any more

    static constexpr RecordType record{record_number::bilateral_contact, "bilateral_contact"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &BilateralContact::case_file, refers_to<CaseFile>()),
                       field(2, "party", &BilateralContact::party, refers_to<Party>()),
                       field(3, "person", &BilateralContact::person, refers_to<Person>()),
                       field(4, "on", &BilateralContact::on),
                       field(5, "text", &BilateralContact::text),
                       field(6, "settled", &BilateralContact::settled));
    }
    friend bool operator==(const BilateralContact&, const BilateralContact&) = default;
};
TANDEM_RECORD(BilateralContact);

// Somebody tried to reach the resident. One try is no dead end (R35).
struct ContactAttempt {
    ContactAttemptId id;
    CaseId case_file;
    Day on;
    std::optional<PersonId> by;
    ContactWay way{};
    ContactResult result{};
    std::optional<std::string> text;
    std::optional<Day> again_on;

    static constexpr RecordType record{record_number::contact_attempt, "contact_attempt"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &ContactAttempt::case_file, refers_to<CaseFile>()),
                       field(2, "on", &ContactAttempt::on),
                       field(3, "by", &ContactAttempt::by, refers_to<Person>()),
                       field(4, "way", &ContactAttempt::way),
                       field(5, "result", &ContactAttempt::result),
                       field(6, "text", &ContactAttempt::text),
                       field(7, "again_on", &ContactAttempt::again_on));
    }
    friend bool operator==(const ContactAttempt&, const ContactAttempt&) = default;
};
TANDEM_RECORD(ContactAttempt);

} // namespace tandem::domain
