#include "domain/reports/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(ConcernReport);

} // namespace tandem::domain
