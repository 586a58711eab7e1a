#pragma once
#include "reports/report_view.h"
#include "screen/part.h"

#include <memory>

namespace tandem::reports {

// A card of the screen of a report.
class ReportPart : public screen::Part {
    Q_OBJECT
public:
    ReportPart(const screen::Tools& tools, const QString& id, const QString& object_name, QWidget* parent);

    void showReport(std::shared_ptr<const ReportView> view);

signals:
    void leadTo(const tandem::screen::Place& place);
    void said(const QString& sentence);

protected:
    bool hasSomethingToShow() const override { return m_view != nullptr; }
    const ReportView& view() const { return *m_view; }
    domain::ReportId report() const { return m_view->id(); }

private:
    std::shared_ptr<const ReportView> m_view;
};

} // namespace tandem::reports
