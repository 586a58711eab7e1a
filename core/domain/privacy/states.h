#pragma once
#include "domain/consent/words.h"
#include "domain/ids.h"
#include "domain/privacy/words.h"

namespace tandem::domain {

struct ShellAsked {
    static constexpr std::string_view word = "asked";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ShellAsked&, const ShellAsked&) = default;
};
struct ShellAccepted {
    Day on;
    static constexpr std::string_view word = "accepted";
    static constexpr auto parts() { return declare(part("on", &ShellAccepted::on)); }
    friend bool operator==(const ShellAccepted&, const ShellAccepted&) = default;
};
struct ShellDeclined {
    Day on;
    std::optional<std::string> reason;
    static constexpr std::string_view word = "declined";
    static constexpr auto parts() { return declare(part("on", &ShellDeclined::on), part("reason", &ShellDeclined::reason)); }
    friend bool operator==(const ShellDeclined&, const ShellDeclined&) = default;
};
using ShellAnswer = std::variant<ShellAsked, ShellAccepted, ShellDeclined>;

// Who heard it. The party is the one they acted for then, as people move on.
struct AudienceAttendance {
    AttendanceId attendance;
    PersonId person;
    std::optional<PartyId> party;
    static constexpr std::string_view word = "attendance";
    static constexpr auto parts() {
        return declare(part("attendance", &AudienceAttendance::attendance), part("person", &AudienceAttendance::person),
                       part("party", &AudienceAttendance::party));
    }
    friend bool operator==(const AudienceAttendance&, const AudienceAttendance&) = default;
};
struct AudiencePerson {
    PersonId person;
    std::optional<CapacityId> capacity;
    std::optional<PartyId> party;
    static constexpr std::string_view word = "person";
    static constexpr auto parts() {
        return declare(part("person", &AudiencePerson::person), part("capacity", &AudiencePerson::capacity),
                       part("party", &AudiencePerson::party));
    }
    friend bool operator==(const AudiencePerson&, const AudiencePerson&) = default;
};
struct AudienceParty {
    PartyId party;
    static constexpr std::string_view word = "party";
    static constexpr auto parts() { return declare(part("party", &AudienceParty::party)); }
    friend bool operator==(const AudienceParty&, const AudienceParty&) = default;
};
struct AudienceService {
    StatutoryService service{};
    std::optional<PartyId> party;
    static constexpr std::string_view word = "service";
    static constexpr auto parts() { return declare(part("service", &AudienceService::service), part("party", &AudienceService::party)); }
    friend bool operator==(const AudienceService&, const AudienceService&) = default;
};
struct AudienceOtherNetwork {
    std::string name;
    static constexpr std::string_view word = "other_network";
    static constexpr auto parts() { return declare(part("name", &AudienceOtherNetwork::name)); }
    friend bool operator==(const AudienceOtherNetwork&, const AudienceOtherNetwork&) = default;
};
struct AudienceResident {
    SubjectId subject;
    static constexpr std::string_view word = "resident";
    static constexpr auto parts() { return declare(part("subject", &AudienceResident::subject)); }
    friend bool operator==(const AudienceResident&, const AudienceResident&) = default;
};
struct AudienceReporter {
    ReportId report;
    static constexpr std::string_view word = "reporter";
    static constexpr auto parts() { return declare(part("report", &AudienceReporter::report)); }
    friend bool operator==(const AudienceReporter&, const AudienceReporter&) = default;
};
using DisclosureAudience = std::variant<AudienceAttendance, AudiencePerson, AudienceParty, AudienceService, AudienceOtherNetwork,
                                        AudienceResident, AudienceReporter>;

struct NoticeOpen {
    static constexpr std::string_view word = "open";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const NoticeOpen&, const NoticeOpen&) = default;
};
struct NoticeGiven {
    Day on;
    static constexpr std::string_view word = "given";
    static constexpr auto parts() { return declare(part("on", &NoticeGiven::on)); }
    friend bool operator==(const NoticeGiven&, const NoticeGiven&) = default;
};
struct NoticeNotPossible {
    Day on;
    std::string reason;
    static constexpr std::string_view word = "not_possible";
    static constexpr auto parts() { return declare(part("on", &NoticeNotPossible::on), part("reason", &NoticeNotPossible::reason)); }
    friend bool operator==(const NoticeNotPossible&, const NoticeNotPossible&) = default;
};
using NoticeState = std::variant<NoticeOpen, NoticeGiven, NoticeNotPossible>;

} // namespace tandem::domain
