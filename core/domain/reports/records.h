#pragma once
#include "domain/cases/records.h"
#include "domain/ids.h"
#include "domain/record.h"
#include "domain/reports/states.h"

namespace tandem::domain {

// Somebody was called because it could not wait.
struct UrgentCall {
    Day on;
    std::string whom; // a service, no name

    static constexpr auto parts() { return declare(part("on", &UrgentCall::on), part("whom", &UrgentCall::whom)); }
    friend bool operator==(const UrgentCall&, const UrgentCall&) = default;
};

// A worry that somebody brings. Short on purpose: own words, no diagnosis (R33). Names stand in Identity.
struct ConcernReport {
    ReportId id;
    CaseCode code; // a code of its own, made like that of a case
    std::optional<TableId> table;
    Day received_on;
    std::optional<ReporterKind> reporter_kind;
    bool shielded = false; // the reporter stays unknown to all others; another thing than a nameless resident (P08)
    std::optional<PartyId> reporter_party;
    std::optional<PersonId> reporter_person;
    std::optional<std::string> finding_place; // code of the list "finding_place"
    SignalPhase phase{};
    std::optional<Urgency> urgency;
    std::string worry;
    std::optional<std::string> holding_basis; // code of the list "legal_basis"
    Told told;
    std::optional<CaseId> case_file;
    ReportState state;
    ReporterFeedback feedback;
    std::optional<Day> name_expires_on; // then: a case, a question without a name, or the name is wiped
    std::optional<Day> source_agreed_on; // the reporter may be named as a source since then (disclosure.md, cap 17)
    std::optional<PersonId> feedback_via; // the coordinator through whom a volunteer hears (R31)
    std::optional<UrgentCall> called;
    std::optional<NeighbourNetworkId> from_network; // handed over by another network (R80)
    std::optional<std::string> settled; // in one line what was settled, why it was passed on or left, or what is still asked

    static constexpr RecordType record{record_number::concern_report, "concern_report"};
    static constexpr auto fields() {
        return declare(field(1, "code", &ConcernReport::code, title),
                       field(2, "table", &ConcernReport::table, refers_to<MeetingTable>()),
                       field(3, "received_on", &ConcernReport::received_on),
                       field(4, "reporter_kind", &ConcernReport::reporter_kind),
                       field(5, "shielded", &ConcernReport::shielded),
                       field(6, "reporter_party", &ConcernReport::reporter_party, refers_to<Party>()),
                       field(7, "reporter_person", &ConcernReport::reporter_person, refers_to<Person>()),
                       field(8, "finding_place", &ConcernReport::finding_place),
                       field(9, "phase", &ConcernReport::phase),
                       field(10, "urgency", &ConcernReport::urgency),
                       field(11, "worry", &ConcernReport::worry, searchable),
                       field(12, "holding_basis", &ConcernReport::holding_basis),
                       field(13, "told", &ConcernReport::told),
                       field(14, "case_file", &ConcernReport::case_file, refers_to<CaseFile>()),
                       field(15, "state", &ConcernReport::state),
                       field(16, "feedback", &ConcernReport::feedback),
                       field(17, "name_expires_on", &ConcernReport::name_expires_on),
                       field(18, "source_agreed_on", &ConcernReport::source_agreed_on),
                       field(19, "feedback_via", &ConcernReport::feedback_via, refers_to<Person>()),
                       field(20, "called", &ConcernReport::called),
                       field(21, "from_network", &ConcernReport::from_network, refers_to(record_number::neighbour_network)),
                       field(22, "settled", &ConcernReport::settled));
    }
    friend bool operator==(const ConcernReport&, const ConcernReport&) = default;
};
TANDEM_RECORD(ConcernReport);

} // namespace tandem::domain
