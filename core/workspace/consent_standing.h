#pragma once
// Private to this folder: what a yes opens, among what else was said about the same subject.
#include "workspace/consent.h"

namespace tandem::workspace {

// As it will be once `yes` is written down.
Result<YesOpens> what_opens(Workspace& workspace, const domain::CaseSubject& subject, const domain::ConsentEvent& yes);

} // namespace tandem::workspace
