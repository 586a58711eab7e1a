#include "policy/recall.h"

#include "policy/consent_standing.h"

#include <algorithm>

namespace tandem::policy {
namespace {

const SubjectFacts* subject_of(const Facts& facts, domain::SubjectId id) {
    for (const auto& subject : facts.about.subjects)
        if (subject.id == id) return &subject;
    return nullptr;
}

Audience audience_of(const EarlierDisclosure& earlier) {
    return SeatHolder{earlier.person.value_or(domain::PersonId()), earlier.party.value_or(domain::PartyId())};
}

} // namespace

std::vector<Recall> recalls(const Facts& facts) {
    std::vector<Recall> list;
    for (const auto& earlier : facts.about.earlier) {
        const SubjectFacts* subject = subject_of(facts, earlier.subject);
        if (subject == nullptr || earlier.level < IdentityLevel::Veiled) continue;
        const Audience audience = audience_of(earlier);
        if (!consent_for(facts, *subject, look_up(facts, audience)).refusal) continue;
        const Recall recall{earlier.subject, earlier.person, earlier.party};
        if (std::find(list.begin(), list.end(), recall) == list.end()) list.push_back(recall);
    }
    return list;
}

} // namespace tandem::policy
