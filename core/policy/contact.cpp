#include "policy/contact.h"

#include "base/overloaded.h"

#include <algorithm>

namespace tandem::policy {

Contact contact_about(const SubjectFacts& subject) { return subject.deceased_on ? Contact::Stopped : Contact::Allowed; }

Contact contact_about(const CaseFacts& about) {
    const bool stopped = std::any_of(about.subjects.begin(), about.subjects.end(),
                                     [](const SubjectFacts& subject) { return contact_about(subject) == Contact::Stopped; });
    return stopped ? Contact::Stopped : Contact::Allowed;
}

domain::ReporterSentence sentence_for(const domain::ReportState& state) {
    using domain::ReporterSentence;
    return std::visit(Overloaded{[](const domain::ReportInbox&) { return ReporterSentence::Received; },
                                 [](const domain::ReportAskMore&) { return ReporterSentence::Received; },
                                 [](const domain::ReportTakenUp&) { return ReporterSentence::BeingLookedAt; },
                                 [](const domain::ReportQuestionWithoutName&) { return ReporterSentence::BeingLookedAt; },
                                 [](const domain::ReportBilateral&) { return ReporterSentence::BeingLookedAt; },
                                 [](const domain::ReportPassedOn&) { return ReporterSentence::Done; },
                                 [](const domain::ReportLeft&) { return ReporterSentence::Done; }},
                      state);
}

} // namespace tandem::policy
