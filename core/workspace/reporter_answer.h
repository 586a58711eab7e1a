#pragma once
// What whoever reported a worry may hear: one of three sentences, and nothing of the case (disclosure.md, cap 13).
#include "domain/ids.h"
#include "domain/reports/words.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

struct ReporterAnswer {
    domain::ReporterSentence sentence{};
    bool is_wanted = true; // no: they said they need not hear back
};
// Nothing for the id that is none: the case came from no report. NotFound when there is no such report.
Result<std::optional<ReporterAnswer>> answer_to_reporter(Workspace& workspace, domain::ReportId id);

} // namespace tandem::workspace
