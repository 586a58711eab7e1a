#pragma once
// What may go out to people whatever the levels say, and what may not.
#include "policy/facts.h"

namespace tandem::policy {

// Letters, invitations and reminders to or about a subject: they stop at death (cap 16), as soon as it is recorded.
enum class Contact { Allowed, Stopped };
Contact contact_about(const SubjectFacts& subject);
// Reminders of an action are about everybody in the case.
Contact contact_about(const CaseFacts& about);

// "Niet naar binnen, bel mij." To the supervisor of a volunteer on the way: always possible, and it has no place for content.
struct StopSign {
    domain::PersonId supervisor;
    domain::PersonId volunteer;

    friend bool operator==(const StopSign&, const StopSign&) = default;
};

} // namespace tandem::policy
