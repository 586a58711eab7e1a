#pragma once
// What is said of a yes or a no: what was agreed, what it opens now, and who had heard what before.
#include "cases/consent_view.h"
#include "workspace/consent.h"

#include <QCoreApplication>
#include <QString>

namespace tandem::cases {

class ConsentSentences {
    Q_DECLARE_TR_FUNCTIONS(tandem::cases::ConsentSentences)
public:
    // "de kern, mondeling, gezondheid, tot 1 mei".
    static QString about(const domain::ConsentEvent& event, const ConsentView& consents);
    static QString after_yes(const workspace::RecordedConsent& recorded);
    // Each of them once: the most they heard, and when they heard it last.
    static QString heard_before(const workspace::EndedConsent& ended, const Zone& zone);

private:
    static QString what_opens(const workspace::RecordedConsent& recorded);
    static QString recipients(const domain::ConsentEvent& event, const ConsentView& consents);
};

} // namespace tandem::cases
