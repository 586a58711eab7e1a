#include "domain/cases/identity.h"
#include "domain/cases/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(Identity);
TANDEM_DEFINE_RECORD(CaseFile);
TANDEM_DEFINE_RECORD(CaseSubject);
TANDEM_DEFINE_RECORD(Line);
TANDEM_DEFINE_RECORD(Need);

} // namespace tandem::domain
