#pragma once
// What the screen of a report shows: read in one go on the thread of the file, plain data from then on. No name of whom it is about.
#include "screen/party_chip.h"
#include "workspace/handovers.h"
#include "workspace/networks.h"
#include "workspace/reports.h"

namespace tandem::reports {

struct ReportView {
    workspace::ShownReport shown;
    std::vector<workspace::Choice> finding_places, outcomes;
    std::vector<workspace::TableRow> tables;
    std::vector<domain::NeighbourNetwork> neighbours;
    domain::Network network;
    std::string settled_with;                        // name of the party it was settled with
    std::optional<domain::MeetingId> meeting_of_now; // others may be looking along

    const domain::ConcernReport& report() const { return shown.report; }
    domain::ReportId id() const { return shown.report.id; }
    std::string_view state() const; // word of domain::ReportState
    bool is_acute() const { return shown.report.urgency == domain::Urgency::Acute; }
};

workspace::Result<ReportView> read_report(workspace::Workspace& workspace, domain::ReportId id);

// Reads the report anew, changes it and saves it, so that a form writes only its own fields.
using ReportChange = std::function<void(domain::ConcernReport&)>;
workspace::Result<workspace::Changes> change_report(workspace::Workspace& workspace, domain::ReportId id, const ReportChange& change);

template <class State>
std::string_view word_in(const State& state) {
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::word; }, state);
}

} // namespace tandem::reports
