#pragma once
#include "domain/cases/records.h"
#include "domain/consultation/states.h"

namespace tandem::domain {

// What the detector marked and somebody left standing, because it does not point to anybody.
struct KeptWords {
    std::string words;
    std::string reason;

    static constexpr auto parts() { return declare(part("words", &KeptWords::words), part("reason", &KeptWords::reason)); }
    friend bool operator==(const KeptWords&, const KeptWords&) = default;
};

// Somebody read it and said that no neighbour would know who this is: for exactly these words (rules.h).
struct ConsultationCheck {
    PersonId by;
    Day on;
    std::string text;
    std::optional<std::string> question;

    static constexpr auto parts() {
        return declare(part("by", &ConsultationCheck::by), part("on", &ConsultationCheck::on), part("text", &ConsultationCheck::text),
                       part("question", &ConsultationCheck::question));
    }
    friend bool operator==(const ConsultationCheck&, const ConsultationCheck&) = default;
};

// A question without a name (R50): no field for a person in it, and no case that it leads to. It is wiped when it expires.
struct ConsultationQuestion {
    ConsultationId id;
    CaseCode code; // of its own, made like that of a case
    TableId table;
    Day asked_on;
    std::string text;                    // the situation
    std::optional<std::string> question; // what one wants to know of the meeting
    std::optional<ConsultationEstimate> estimate;
    std::vector<KeptWords> kept;
    std::optional<ConsultationCheck> checked;
    ConsultationState state;
    Day expires_on; // the day on which it is wiped
    std::optional<PartyId> asked_by; // to whom the answer goes

    static constexpr RecordType record{record_number::consultation, "consultation"};
    static constexpr auto fields() {
        return declare(field(1, "code", &ConsultationQuestion::code, title),
                       field(2, "table", &ConsultationQuestion::table, refers_to<MeetingTable>()),
                       field(3, "asked_on", &ConsultationQuestion::asked_on),
                       field(4, "text", &ConsultationQuestion::text, searchable),
                       field(5, "question", &ConsultationQuestion::question, searchable),
                       field(6, "estimate", &ConsultationQuestion::estimate),
                       field(7, "kept", &ConsultationQuestion::kept),
                       field(8, "checked", &ConsultationQuestion::checked),
                       field(9, "state", &ConsultationQuestion::state),
                       field(10, "expires_on", &ConsultationQuestion::expires_on),
                       field(11, "asked_by", &ConsultationQuestion::asked_by, refers_to<Party>()));
    }
    friend bool operator==(const ConsultationQuestion&, const ConsultationQuestion&) = default;
};
TANDEM_RECORD(ConsultationQuestion);

} // namespace tandem::domain
