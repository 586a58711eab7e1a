#include "domain/cases/records.h"

#include "domain/cases/attachment.h"
#include "domain/cases/identity.h"
#include "domain/cases/lesson.h"

namespace tandem::domain {

TANDEM_DEFINE_RECORD(Identity);
TANDEM_DEFINE_RECORD(CaseFile);
TANDEM_DEFINE_RECORD(CaseSubject);
TANDEM_DEFINE_RECORD(Line);
TANDEM_DEFINE_RECORD(Need);
TANDEM_DEFINE_RECORD(Attachment);
TANDEM_DEFINE_RECORD(AttachmentContent);
TANDEM_DEFINE_RECORD(Lesson);

} // namespace tandem::domain
