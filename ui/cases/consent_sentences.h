#pragma once
// What is said once a yes or a no is written down: what it opens now, and who had heard what before.
#include "workspace/consent.h"

#include <QCoreApplication>
#include <QString>

namespace tandem::cases {

class ConsentSentences {
    Q_DECLARE_TR_FUNCTIONS(tandem::cases::ConsentSentences)
public:
    static QString after_yes(const workspace::RecordedConsent& recorded);
    // Each of them once: the most they heard, and when they heard it last.
    static QString heard_before(const workspace::EndedConsent& ended, const Zone& zone);
};

} // namespace tandem::cases
