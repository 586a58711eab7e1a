#include "domain/parties/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(Person);
TANDEM_DEFINE_RECORD(Party);
TANDEM_DEFINE_RECORD(Capacity);
TANDEM_DEFINE_RECORD(Seat);

} // namespace tandem::domain
