#include "domain/consultation/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(ConsultationQuestion);

} // namespace tandem::domain
