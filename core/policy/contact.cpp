#include "policy/contact.h"

#include <algorithm>

namespace tandem::policy {

Contact contact_about(const SubjectFacts& subject) { return subject.deceased_on ? Contact::Stopped : Contact::Allowed; }

Contact contact_about(const CaseFacts& about) {
    const bool stopped = std::any_of(about.subjects.begin(), about.subjects.end(),
                                     [](const SubjectFacts& subject) { return contact_about(subject) == Contact::Stopped; });
    return stopped ? Contact::Stopped : Contact::Allowed;
}

} // namespace tandem::policy
