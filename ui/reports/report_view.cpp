#include "reports/report_view.h"

#include "workspace/meeting_of_now.h"
#include "workspace/parties.h"

namespace tandem::reports {

using workspace::Result;
using workspace::Workspace;

std::string_view ReportView::state() const { return word_in(report().state); }

Result<ReportView> read_report(Workspace& workspace, domain::ReportId id) {
    ReportView view;
    TANDEM_ASSIGN(view.shown, workspace::show_report(workspace, id));
    TANDEM_ASSIGN(view.finding_places, workspace::choices_of(workspace, "finding_place"));
    TANDEM_ASSIGN(view.outcomes, workspace::choices_of(workspace, "report_outcome"));
    TANDEM_ASSIGN(view.tables, workspace::list_tables(workspace));
    TANDEM_ASSIGN(view.neighbours, workspace::neighbour_networks(workspace));
    TANDEM_ASSIGN(view.network, workspace::network_of(workspace));
    TANDEM_ASSIGN(view.meeting_of_now, workspace::meeting_of_now(workspace));
    const auto* settled = std::get_if<domain::ReportBilateral>(&view.report().state);
    if (!settled || !settled->with) return view;
    TANDEM_ASSIGN(const auto names, workspace::party_names(workspace, std::vector{*settled->with}));
    if (const auto name = names.find(*settled->with); name != names.end()) view.settled_with = name->second;
    return view;
}

Result<workspace::Changes> change_report(Workspace& workspace, domain::ReportId id, const ReportChange& change) {
    TANDEM_ASSIGN(auto shown, workspace::show_report(workspace, id));
    change(shown.report);
    return workspace::save_report(workspace, shown.report);
}

} // namespace tandem::reports
