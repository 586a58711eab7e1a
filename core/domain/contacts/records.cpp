#include "domain/contacts/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(BilateralContact);
TANDEM_DEFINE_RECORD(ContactAttempt);

} // namespace tandem::domain
