#include "domain/actions/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(ActionItem);

} // namespace tandem::domain
