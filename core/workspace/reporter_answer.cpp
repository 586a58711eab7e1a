#include "workspace/reporter_answer.h"

#include "domain/reports/rules.h"
#include "storage/reports/reports_store.h"
#include "workspace/saving.h"

namespace tandem::workspace {

Result<std::optional<ReporterAnswer>> answer_to_reporter(Workspace& workspace, domain::ReportId id) {
    if (id.is_nil()) return std::optional<ReporterAnswer>();
    TANDEM_ASSIGN(const auto report, find_stored<domain::ConcernReport>(workspace, id));
    TANDEM_ASSIGN(const bool is_over, ask(workspace, [&](storage::sqlite::Connection& connection) {
                      return report.case_file && storage::ReportsStore(connection).is_over(*report.case_file);
                  }));
    const bool is_wanted = !std::holds_alternative<domain::FeedbackNotWanted>(report.feedback);
    return std::optional(ReporterAnswer{domain::sentence_now(report, is_over), is_wanted});
}

} // namespace tandem::workspace
