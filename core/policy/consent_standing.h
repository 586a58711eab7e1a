#pragma once
// What a subject's consent comes to for one hearer on a day.
//
// Events are ordered by cause, then by day. Two of one day without a cause between them contradict each other, and the lower
// stands: they are taken in the order given, narrowed, refused or withdrawn. A cause counts only when it is not of a later
// day than what it caused. A "yes" that is not in force (tomorrow's, expired, presumed, not by who may say it) undoes no "no".
#include "policy/hearer.h"
#include "policy/reasons.h"

namespace tandem::policy {

struct ConsentScope {
    Categories categories;
    SecrecyScope secrecy = SecrecyScope::NotNamed;
};

struct ConsentStanding {
    std::vector<ConsentScope> given;
    std::optional<Reason> refusal; // Refused, Withdrawn or NarrowedAway
    std::optional<Day> refused_on; // the latest day of it
    Reason missing = Reason::NoConsent;
};

// Whether these people together may say yes for the subject (P05; disclosure.md, "Consent"). A child whose age nobody wrote
// down needs what a child of 12 to 15 needs; anyone else without an age counts as 16 or older, parenting lines apart.
bool are_entitled(const SubjectFacts& subject, const std::vector<ConsentGiver>& givers);

ConsentStanding consent_for(const Facts& facts, const SubjectFacts& subject, const Hearer& hearer);

// Somebody who said yes to anyone was told by that.
bool was_told_by_consent(const Facts& facts, const SubjectFacts& subject);

} // namespace tandem::policy
