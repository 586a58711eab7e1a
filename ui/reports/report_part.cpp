#include "reports/report_part.h"

namespace tandem::reports {

ReportPart::ReportPart(const screen::Tools& tools, const QString& id, const QString& object_name, QWidget* parent)
    : Part(tools, QStringLiteral("report/") + id, object_name, parent) {}

void ReportPart::showReport(std::shared_ptr<const ReportView> view) {
    m_view = std::move(view);
    fill();
}

} // namespace tandem::reports
