#include "domain/consent/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(ConsentEvent);
TANDEM_DEFINE_RECORD(TaskGround);
TANDEM_DEFINE_RECORD(EmergencyGround);
TANDEM_DEFINE_RECORD(HandoverGround);

} // namespace tandem::domain
