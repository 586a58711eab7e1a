#include "domain/network/records.h"
#include "domain/network/neighbour.h"
#include "domain/network/table.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(Network);
TANDEM_DEFINE_RECORD(ListEntry);
TANDEM_DEFINE_RECORD(MeetingTable);
TANDEM_DEFINE_RECORD(NeighbourNetwork);

} // namespace tandem::domain
