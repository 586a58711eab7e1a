#pragma once
// Private to this folder: what a yes opens, among what else was said about the same subject.
#include "workspace/consent.h"

namespace tandem::workspace {

struct Opening {
    YesOpens opens{};
    Day last_day;
};
// As it will be once `yes` is written down.
Result<Opening> what_opens(Workspace& workspace, const domain::CaseSubject& subject, const domain::ConsentEvent& yes);

} // namespace tandem::workspace
