#include "domain/meetings/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(Meeting);
TANDEM_DEFINE_RECORD(Attendance);
TANDEM_DEFINE_RECORD(AgendaItem);

} // namespace tandem::domain
