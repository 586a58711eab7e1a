#pragma once
// What the records about consent and the other grounds mean on a day (disclosure.md, "Grounds: they join").
#include "domain/consent/records.h"

#include <functional>
#include <span>

namespace tandem::domain {

// -- What no record may say -------------------------------------------------------------------------------------------

enum class FactFault {
    DatedAhead,        // a person wrote it down before it happened
    EndsBeforeStart,
    NobodySaidYes,
    RecipientNeeded,
    RecipientNotNamed, // "the core" where each has to be named
    WeighingIncomplete,
    ReviewTooLate,     // more than a year away (lesson 3)
    ReasonNeeded,
    OneOfTwo,          // a party or a person, and not both or none of them
};
struct FactMisfit {
    FactFault fault{};
    std::string_view place; // "consent_event.until"
    friend bool operator==(const FactMisfit&, const FactMisfit&) = default;
};
// Nothing when all is well. `today` is the day it is written down.
std::optional<FactMisfit> misfit_of(const ConsentEvent& event, Day today);
std::optional<FactMisfit> misfit_of(const TaskGround& ground, Day today);
std::optional<FactMisfit> misfit_of(const EmergencyGround& ground, Instant now);
std::optional<FactMisfit> misfit_of(const HandoverGround& ground, Day today);

// Accepted may come back (R80); after anything else the next offer is a ground of its own.
bool may_become(const HandoverAnswer& from, const HandoverAnswer& to);

// -- Who may say yes --------------------------------------------------------------------------------------------------

enum class Entitlement {
    Enough,
    UnlessParenting, // age unknown: not for a line about parenting, as it may be a child's
    NotEnough,       // it is kept, and opens nothing
};
// Under 12 those with parental authority, 12 to 15 they and the child, from 16 oneself; where a mentor or a curator was
// appointed, that one (P05). A child whose age nobody wrote down counts as 12 to 15: that takes the most people.
Entitlement entitlement_of(const CaseSubject& subject, std::span<const ConsentRight> by);

// -- What stands on a day ---------------------------------------------------------------------------------------------

// Whether the one is later: by its day, and on the same day only when it came about because of the other.
bool comes_after(const ConsentEvent& later, const ConsentEvent& earlier, std::span<const ConsentEvent> all);

// What was not filled in yet covers no category: a name, and no lines.
bool covers(const ConsentScope& scope, std::string_view category);
ConsentScope meet(const ConsentScope& a, const ConsentScope& b); // covers what both cover

struct ConsentGround {
    const ConsentEvent* given = nullptr;
    ConsentScope scope; // what is left of it
    Entitlement entitlement{}; // Enough or UnlessParenting
};
struct ConsentReading {
    std::vector<ConsentGround> grounds;         // they join
    std::vector<const ConsentEvent*> refusals;  // refused, withdrawn, narrowed to others; nobody said yes again since
};
// Whether that recipient is the audience asked about. Who belongs to "the core" is for the caller to know.
using IsMeant = std::function<bool(const Recipient&)>;
// What consent says about one audience on a day. A yes dated later is not there yet; a no counts as soon as it is known. Of
// events that contradict each other on one day, the lowest wins. A yes of who may not say it takes no refusal back.
// Both lists may hold something: refusals beat grounds (disclosure.md, cap 3). `months`: how long a yes holds that has no end.
ConsentReading read_consent(const CaseSubject& subject, std::span<const ConsentEvent> events, Day on, int months, const IsMeant& is_meant);

// -- What is due ------------------------------------------------------------------------------------------------------

inline constexpr int fill_in_days = 14;         // to fill in later: our own suggestion
Day last_day_of(const ConsentEvent& given, int months); // `months`: how long it holds without an end of its own
inline constexpr int days_after_review = 14;    // open actions keep name and safety after it (disclosure.md)
std::optional<Day> fill_in_due(const ConsentEvent& event);
Instant reason_due(const EmergencyGround& ground); // 24 hours after it
bool reason_is_missing(const EmergencyGround& ground);

// Whether telling on this entry of the list "legal_basis" is a weighing: a public task, a legal duty, a legitimate interest, or what the
// network added. Consent, danger and a duty to report are told on otherwise (disclosure.md, Grounds).
bool is_weighed_on(std::string_view legal_basis);

bool weighing_is_complete(const TaskGround& ground); // with who decided, and told or why not yet
enum class ReviewStanding { Ahead, Soon, Passed };
ReviewStanding review_of(const TaskGround& ground, Day today, int warning_days);
// Weighed, complete, not ended. Its review may have passed: review_of says what follows.
bool is_in_force(const TaskGround& ground, Day day);
// After a refusal it takes a weighing dated later, and the opinion of somebody else than who decided.
bool outweighs(const TaskGround& ground, const ConsentEvent& refusal);

} // namespace tandem::domain
