#pragma once
#include "domain/cases/records.h"
#include "domain/help/states.h"

namespace tandem::domain {

// Who helps with what, and how far that goes (R62, R65, R69). A volunteer and a professional stand in the same record: they are equals.
struct Deployment {
    DeploymentId id;
    CaseId case_file;
    std::optional<NeedId> need;
    PartyId party;
    std::optional<PersonId> helper; // may stay unnamed: a party sends whom it has (R36)
    HelpKind help_kind{};
    DeploymentMode mode{};
    std::string does;                    // what this person does
    std::optional<std::string> does_not; // and what not (R69)
    std::vector<Weekday> days;
    std::optional<std::int32_t> minutes_a_week;
    std::optional<Day> starts_on;
    std::optional<Day> ends_on;
    std::optional<PersonId> supervisor; // who helps the volunteer (R66)
    std::optional<DeploymentGoal> goal;
    std::vector<std::string> alarm_signs; // agreed beforehand (R75)
    std::optional<std::int32_t> check_in_weeks;
    std::optional<Day> contract_on; // that there is one, and since when; no more (R70)
    DeploymentState state;

    static constexpr RecordType record{record_number::deployment, "deployment"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Deployment::case_file, refers_to<CaseFile>()),
                       field(2, "need", &Deployment::need, refers_to<Need>()),
                       field(3, "party", &Deployment::party, refers_to<Party>()),
                       field(4, "helper", &Deployment::helper, refers_to<Person>()),
                       field(5, "help_kind", &Deployment::help_kind),
                       field(6, "mode", &Deployment::mode),
                       field(7, "does", &Deployment::does),
                       field(8, "does_not", &Deployment::does_not),
                       field(9, "days", &Deployment::days),
                       field(10, "minutes_a_week", &Deployment::minutes_a_week),
                       field(11, "starts_on", &Deployment::starts_on),
                       field(12, "ends_on", &Deployment::ends_on),
                       field(13, "supervisor", &Deployment::supervisor, refers_to<Person>()),
                       field(14, "goal", &Deployment::goal),
                       field(15, "alarm_signs", &Deployment::alarm_signs),
                       field(16, "check_in_weeks", &Deployment::check_in_weeks),
                       field(17, "contract_on", &Deployment::contract_on),
                       field(18, "state", &Deployment::state));
    }
    friend bool operator==(const Deployment&, const Deployment&) = default;
};
TANDEM_RECORD(Deployment);

// Something is not safe: every volunteer of the case is looked at again, and the case is not closed before it is answered (R77).
struct SafetyFlag {
    SafetyFlagId id;
    CaseId case_file;
    Day raised_on;
    std::optional<PersonId> raised_by;
    std::string what;
    SafetyFlagState state;

    static constexpr RecordType record{record_number::safety_flag, "safety_flag"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &SafetyFlag::case_file, refers_to<CaseFile>()),
                       field(2, "raised_on", &SafetyFlag::raised_on),
                       field(3, "raised_by", &SafetyFlag::raised_by, refers_to<Person>()),
                       field(4, "what", &SafetyFlag::what),
                       field(5, "state", &SafetyFlag::state));
    }
    friend bool operator==(const SafetyFlag&, const SafetyFlag&) = default;
};
TANDEM_RECORD(SafetyFlag);

// "Niet naar binnen, bel mij": to who supervises a volunteer on the way. Always possible, and free of content (disclosure.md, Caps).
struct StopSign {
    StopSignId id;
    DeploymentId deployment;
    PersonId supervisor;
    Instant given_at;
    std::optional<PersonId> given_by;
    StopSignState state;

    static constexpr RecordType record{record_number::stop_sign, "stop_sign"};
    static constexpr auto fields() {
        return declare(field(1, "deployment", &StopSign::deployment, refers_to<Deployment>()),
                       field(2, "supervisor", &StopSign::supervisor, refers_to<Person>()),
                       field(3, "given_at", &StopSign::given_at),
                       field(4, "given_by", &StopSign::given_by, refers_to<Person>()),
                       field(5, "state", &StopSign::state));
    }
    friend bool operator==(const StopSign&, const StopSign&) = default;
};
TANDEM_RECORD(StopSign);

} // namespace tandem::domain
