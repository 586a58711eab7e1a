#pragma once
// Private to this folder: a question without a name, as the policy takes it (disclosure.md, cap 1): about nobody, its checked text as
// the story for the room.
#include "domain/consultation/records.h"
#include "storage/privacy/policy_store.h"

namespace tandem::workspace {

// Known by its own id. Its text is shown to nobody before somebody read it.
storage::PolicyCase as_case(const domain::ConsultationQuestion& question);
domain::CaseId as_case_id(domain::ConsultationId id);

} // namespace tandem::workspace
