#pragma once
// Why something about a subject may be told to somebody: the grounds of disclosure.md.
#include "domain/cases/records.h"
#include "domain/consent/states.h"
#include "domain/ids.h"
#include "domain/record.h"
#include "domain/record_numbers.h"

namespace tandem::domain {

// Something that happened between a subject and us about consent. Dated, never overwritten: what changes is a new event. Only
// what stands in `to_fill_in` may still be filled in.
struct ConsentEvent {
    ConsentEventId id;
    CaseId case_file;
    SubjectId subject;
    Day on; // when it was said
    ConsentStep step;
    std::vector<Recipient> recipients; // given, narrowed: to whom; refused, withdrawn: none means everybody
    ConsentScope scope; // of what was given, and of what it was narrowed to
    bool secrecy = false; // lines under professional secrecy too, said in so many words (disclosure.md, cap 10)
    std::optional<std::string> purpose;
    std::optional<std::string> words; // the words used, or which form
    std::optional<Day> from; // of what was given; unset: the day it was said
    std::optional<Day> until;
    std::optional<ConsentEventId> follows; // came about because of that one: later than it, also on the same day
    std::vector<ConsentPart> to_fill_in;
    std::optional<Day> fill_in_by;
    std::optional<PersonId> noted_by;

    static constexpr RecordType record{record_number::consent_event, "consent_event"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &ConsentEvent::case_file, refers_to<CaseFile>()),
                       field(2, "subject", &ConsentEvent::subject, refers_to<CaseSubject>()),
                       field(3, "on", &ConsentEvent::on),
                       field(4, "step", &ConsentEvent::step),
                       field(5, "recipients", &ConsentEvent::recipients),
                       field(6, "scope", &ConsentEvent::scope),
                       field(7, "purpose", &ConsentEvent::purpose),
                       field(8, "words", &ConsentEvent::words),
                       field(9, "from", &ConsentEvent::from),
                       field(10, "until", &ConsentEvent::until),
                       field(11, "follows", &ConsentEvent::follows, refers_to(record_number::consent_event)),
                       field(12, "to_fill_in", &ConsentEvent::to_fill_in),
                       field(13, "fill_in_by", &ConsentEvent::fill_in_by),
                       field(14, "noted_by", &ConsentEvent::noted_by, refers_to<Person>()),
                       field(15, "secrecy", &ConsentEvent::secrecy));
    }
    friend bool operator==(const ConsentEvent&, const ConsentEvent&) = default;
};
TANDEM_RECORD(ConsentEvent);

// One field: two people never make a weighing that nobody made.
struct Weighing {
    std::string interest;
    std::string alternatives;
    std::string minimum;
    std::optional<std::string> second_opinion;

    static constexpr auto parts() {
        return declare(part("interest", &Weighing::interest), part("alternatives", &Weighing::alternatives),
                       part("minimum", &Weighing::minimum), part("second_opinion", &Weighing::second_opinion));
    }
    friend bool operator==(const Weighing&, const Weighing&) = default;
};

// Sharing without consent, on a public task, a legal duty or a legitimate interest: three separate fields and the weighing
// (R56, P06; disclosure.md, Grounds).
struct TaskGround {
    TaskGroundId id;
    CaseId case_file;
    SubjectId subject;
    Day on; // when it was weighed
    std::string legal_basis; // code of the list "legal_basis"
    std::optional<std::string> special_data_exception; // code of the list of that name
    std::optional<std::string> secrecy_ground; // code of the list of that name; unset: lines under professional secrecy stay closed
    Weighing weighing;
    std::optional<PersonId> second_opinion_by;
    std::optional<PersonId> decided_by;
    Told told;
    Day review_on; // nothing new is shared after that day
    std::vector<Recipient> recipients; // each by name
    std::vector<std::string> categories;
    std::optional<Day> ended_on;

    static constexpr RecordType record{record_number::task_ground, "task_ground"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &TaskGround::case_file, refers_to<CaseFile>()),
                       field(2, "subject", &TaskGround::subject, refers_to<CaseSubject>()),
                       field(3, "on", &TaskGround::on),
                       field(4, "legal_basis", &TaskGround::legal_basis),
                       field(5, "special_data_exception", &TaskGround::special_data_exception),
                       field(6, "secrecy_ground", &TaskGround::secrecy_ground),
                       field(7, "weighing", &TaskGround::weighing),
                       field(8, "second_opinion_by", &TaskGround::second_opinion_by, refers_to<Person>()),
                       field(9, "decided_by", &TaskGround::decided_by, refers_to<Person>()),
                       field(10, "told", &TaskGround::told),
                       field(11, "review_on", &TaskGround::review_on),
                       field(12, "recipients", &TaskGround::recipients),
                       field(13, "categories", &TaskGround::categories),
                       field(14, "ended_on", &TaskGround::ended_on));
    }
    friend bool operator==(const TaskGround&, const TaskGround&) = default;
};
TANDEM_RECORD(TaskGround);

// One event: what it opens is open at once, for that recipient.
struct EmergencyGround {
    EmergencyGroundId id;
    CaseId case_file;
    std::vector<SubjectId> about;
    EmergencyKind kind{};
    EmergencyRecipient recipient;
    Instant at;
    std::optional<std::string> reason; // due within 24 hours (rules.h)
    std::optional<PersonId> decided_by;
    std::optional<std::vector<std::string>> categories; // unset: safety
    bool secrecy = false; // lines under professional secrecy too

    static constexpr RecordType record{record_number::emergency_ground, "emergency_ground"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &EmergencyGround::case_file, refers_to<CaseFile>()),
                       field(2, "about", &EmergencyGround::about, refers_to<CaseSubject>()),
                       field(3, "kind", &EmergencyGround::kind),
                       field(4, "recipient", &EmergencyGround::recipient),
                       field(5, "at", &EmergencyGround::at),
                       field(6, "reason", &EmergencyGround::reason),
                       field(7, "decided_by", &EmergencyGround::decided_by, refers_to<Person>()),
                       field(8, "categories", &EmergencyGround::categories),
                       field(9, "secrecy", &EmergencyGround::secrecy));
    }
    friend bool operator==(const EmergencyGround&, const EmergencyGround&) = default;
};
TANDEM_RECORD(EmergencyGround);

// The receiving coordinator gets the minimum set by name; we stay the owner until they accepted.
struct HandoverGround {
    HandoverGroundId id;
    CaseId case_file;
    SubjectId subject;
    Day on;
    std::string to_network; // or the statutory service
    std::optional<std::string> coordinator;
    HandoverBasis basis;
    std::vector<HandoverPart> minimum;
    std::optional<std::string> tried; // what was tried, for the other side to read
    HandoverAnswer answer;
    std::vector<LineId> lines; // what goes along word for word
    std::optional<NeighbourNetworkId> neighbour; // where the directory has it (R82)

    static constexpr RecordType record{record_number::handover_ground, "handover_ground"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &HandoverGround::case_file, refers_to<CaseFile>()),
                       field(2, "subject", &HandoverGround::subject, refers_to<CaseSubject>()),
                       field(3, "on", &HandoverGround::on),
                       field(4, "to_network", &HandoverGround::to_network),
                       field(5, "coordinator", &HandoverGround::coordinator),
                       field(6, "basis", &HandoverGround::basis),
                       field(7, "minimum", &HandoverGround::minimum),
                       field(8, "tried", &HandoverGround::tried),
                       field(9, "answer", &HandoverGround::answer),
                       field(10, "lines", &HandoverGround::lines, refers_to<Line>()),
                       field(11, "neighbour", &HandoverGround::neighbour, refers_to(record_number::neighbour_network)));
    }
    friend bool operator==(const HandoverGround&, const HandoverGround&) = default;
};
TANDEM_RECORD(HandoverGround);

} // namespace tandem::domain
