#include "workspace/handing_over.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

// For whom it was given: a no to anybody else leaves it standing.
bool stands(const domain::ConsentEvent& yes, const domain::CaseSubject& subject, const CaseGrounds& grounds, Day on) {
    const auto is_meant = [&](const domain::Recipient& one) { return std::ranges::find(yes.recipients, one) != yes.recipients.end(); };
    const auto reading = domain::read_consent(subject, grounds.consents, on, grounds.consent_months, is_meant);
    if (!reading.refusals.empty()) return false;
    return std::ranges::any_of(reading.grounds, [&](const domain::ConsentGround& ground) { return ground.given->id == yes.id; });
}

} // namespace

std::vector<domain::ConsentEvent> standing_consents(const domain::CaseSubject& subject, const CaseGrounds& grounds, Day on) {
    std::vector<domain::ConsentEvent> standing;
    for (const auto& event : grounds.consents)
        if (event.subject == subject.id && stands(event, subject, grounds, on)) standing.push_back(event);
    std::ranges::stable_sort(standing, std::ranges::greater(), &domain::ConsentEvent::on);
    return standing;
}

} // namespace tandem::workspace
