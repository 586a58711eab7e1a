#pragma once
// Private to this folder: who answered a handover has heard what goes along with it.
#include "domain/consent/records.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// In the register of disclosures, as far as it is not there yet from the paper (deliver.h). Before the answer is written down: a no ends
// what they may hear, and not what they heard.
Result<void> record_handover_told(Workspace& workspace, const domain::HandoverGround& ground);

} // namespace tandem::workspace
