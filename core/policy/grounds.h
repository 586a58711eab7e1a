#pragma once
// What may let somebody hear about one subject (disclosure.md, "Grounds: they join"). Days are as recorded and may be wrong:
// what raises counts from its day on, what lowers counts as soon as it is recorded, whatever its day says.
#include "base/time.h"
#include "domain/consent/words.h"
#include "domain/ids.h"
#include "policy/categories.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tandem::policy {

// The first two never include a party of authority or interest; such a one is named or not meant.
struct ToCore {
    friend bool operator==(const ToCore&, const ToCore&) = default;
};
struct ToAllPartners {
    friend bool operator==(const ToAllPartners&, const ToAllPartners&) = default;
};
struct ToParty {
    domain::PartyId party;
    friend bool operator==(const ToParty&, const ToParty&) = default;
};
struct ToPerson {
    domain::PersonId person;
    friend bool operator==(const ToPerson&, const ToPerson&) = default;
};
struct ToReporter {
    domain::ReportId report;
    friend bool operator==(const ToReporter&, const ToReporter&) = default;
};
struct ToNetwork {
    std::string network;
    friend bool operator==(const ToNetwork&, const ToNetwork&) = default;
};
using Recipient = std::variant<ToCore, ToAllPartners, ToParty, ToPerson, ToReporter, ToNetwork>;
using Recipients = std::vector<Recipient>;

// Whether a ground names lines under professional secrecy (cap 10).
enum class SecrecyScope { NotNamed, Named };

// --- consent ---
using ConsentEventId = Id<struct ConsentEventTag>;

enum class ConsentGiver { Subject, AllHolders, OneHolder, Mentor, Curator }; // holders of parental authority
enum class ConsentForm { Unknown, Oral, Written, Presumed };                  // presumed is refused

struct ConsentAsked {};
struct ConsentGiven {
    std::vector<ConsentGiver> by;
    ConsentForm form = ConsentForm::Unknown;
    Recipients to;                         // none: nobody
    std::optional<Categories> categories{}; // unset: none yet, "later aanvullen"
    std::optional<Day> until{};             // its last day; unset: Periods::consent_months
    SecrecyScope secrecy = SecrecyScope::NotNamed;
    std::optional<Day> from{};              // unset: the day it was said
};
// From now on only these; what is unset stays as it was. With both unset nobody knows what is left: as if withdrawn.
struct ConsentNarrowed {
    std::optional<Recipients> to;
    std::optional<Categories> categories;
};
struct ConsentRefused {
    Recipients to; // none: everybody
};
struct ConsentWithdrawn {
    Recipients from; // none: everybody
};
using ConsentAct = std::variant<ConsentAsked, ConsentGiven, ConsentNarrowed, ConsentRefused, ConsentWithdrawn>;

struct ConsentEvent {
    ConsentEventId id;
    Day on;
    std::optional<ConsentEventId> follows{}; // what it answers: "no" in the morning, "yes" to that in the afternoon
    ConsentAct act;
};

// --- task or interest ---
struct Weighing {
    Day on;
    std::string interest;
    std::string alternatives;
    std::string minimum;
    std::optional<domain::PersonId> second_opinion{}; // somebody else than who decided
    std::optional<domain::PersonId> decided_by{};
};
struct TaskGround {
    std::string basis;                                  // code of the list "legal_basis"
    std::optional<std::string> special_data_exception{}; // code of that list; unset: special data are not covered
    std::optional<std::string> secrecy_ground{};         // why professional secrecy may be broken; unset: it may not
    std::optional<Weighing> weighing{};
    std::optional<Day> review_on{}; // from this day on nothing new is shared; unset: as if it had passed
    Recipients to;                  // by name only
    std::optional<Categories> categories{};
};

// --- emergency and duty to report ---
enum class EmergencyKind { VitalInterest, StatutoryRight, DutyToReport };
struct ReasonDue {};
struct ReasonGiven {
    std::string reason;
};
using EmergencyReason = std::variant<ReasonDue, ReasonGiven>; // never waited for: due within 24 hours

// One event: it counts on its day and Periods::emergency_days after.
struct Emergency {
    EmergencyKind kind{};
    Day on;
    Recipient to;
    std::optional<Categories> categories{}; // unset: what is tagged as safety
    SecrecyScope secrecy = SecrecyScope::NotNamed;
    EmergencyReason reason = ReasonDue{};
};

// --- handover ---
struct ConsentToHandover {
    std::vector<ConsentGiver> by;
};
struct MotivatedReport {
    std::string reason;
};
using HandoverBasis = std::variant<ConsentToHandover, MotivatedReport>;
struct Handover {
    Day on;
    Recipient to;
    HandoverBasis basis;
    std::vector<domain::LineId> minimum_set{}; // word for word; the rest is in `parts`
    std::optional<Day> called_off_on{};
    std::vector<domain::HandoverPart> parts{domain::HandoverPart::Who, domain::HandoverPart::Where}; // what goes along (LESI 4.2.4)
};

} // namespace tandem::policy
