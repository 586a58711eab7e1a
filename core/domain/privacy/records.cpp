#include "domain/privacy/records.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(Convenant);
TANDEM_DEFINE_RECORD(ConvenantSignature);
TANDEM_DEFINE_RECORD(ConfidentialityStatement);
TANDEM_DEFINE_RECORD(Tie);
TANDEM_DEFINE_RECORD(Objection);
TANDEM_DEFINE_RECORD(SafetyShield);
TANDEM_DEFINE_RECORD(Restriction);
TANDEM_DEFINE_RECORD(Deputy);
TANDEM_DEFINE_RECORD(ShellRequest);
TANDEM_DEFINE_RECORD(NeededParty);
TANDEM_DEFINE_RECORD(Disclosure);
TANDEM_DEFINE_RECORD(Notice);
TANDEM_DEFINE_RECORD(Companion);

} // namespace tandem::domain
