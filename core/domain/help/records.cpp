#include "domain/help/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(Deployment);
TANDEM_DEFINE_RECORD(SafetyFlag);
TANDEM_DEFINE_RECORD(StopSign);

} // namespace tandem::domain
