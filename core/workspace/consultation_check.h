#pragma once
// Private to this folder: what still points to somebody in a question without a name.
#include "domain/consultation/records.h"
#include "workspace/marks.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// Without what was left standing with a reason.
std::vector<Mark> open_marks(const domain::ConsultationQuestion& question, std::string_view text);
std::size_t high_marks(const domain::ConsultationQuestion& question); // in text and question together
// Whether it may stand on an agenda: open, read by somebody, and nothing left that points to anybody.
Result<void> check_may_be_asked(Workspace& workspace, domain::ConsultationId id);

} // namespace tandem::workspace
