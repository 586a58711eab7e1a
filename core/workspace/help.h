#pragma once
// Who helps with what: whether a volunteer can do it was looked at first (R63), how far the help goes (R69), who stands behind the helper
// (R66), how it is going (R67, R75), and what happens when something is not safe (R77). Shown and counted, never in the way.
#include "domain/help/rules.h"
#include "workspace/cases.h"

namespace tandem::workspace {

struct DeploymentRow {
    domain::Deployment deployment;
    std::string need;                      // its text; empty: no need in particular
    std::string helper, party, supervisor; // names
    domain::PartyKind party_kind{};
    domain::SupervisorGap supervisor_gap{};
    bool lacks_motivation = false;    // professional, and nobody looked whether a volunteer could do it
    bool stop_sign_open = false;      // who stands behind it has not said yet that they heard it
    std::optional<Day> last_check_in, next_check_in;
    std::optional<domain::LoadSignal> load; // at the last one
    bool alarm = false;
};
struct CaseHelp {
    std::vector<DeploymentRow> deployments; // going on first, the oldest first; formal and informal in one list
    std::vector<domain::SafetyFlag> flags;  // open first, the newest first
    std::vector<domain::StopSign> stop_signs; // the newest first
};
Result<CaseHelp> show_help(Workspace& workspace, domain::CaseId id);

// -- Can a volunteer do this? -----------------------------------------------------------------------------------------

// BadValue "need.informal_first" without a motivation where it is not possible or not wanted. Nothing: not looked at (again).
Result<Changes> check_informal_first(Workspace& workspace, domain::NeedId need, const std::optional<domain::InformalFirstCheck>& check);

// -- Helping ----------------------------------------------------------------------------------------------------------

// New or changed, by its id. BadValue "deployment.does" without what it is; the state of a known one changes by the verbs below.
Result<Changes> save_deployment(Workspace& workspace, const domain::Deployment& deployment);
Result<Changes> answer_deployment(Workspace& workspace, domain::DeploymentId id, const domain::DeploymentState& state);
Result<Changes> remove_deployment(Workspace& workspace, domain::DeploymentId id);

// How it goes, in one step: a note of kind check_in about the resident, and an action to rebalance when it is too heavy.
struct NewCheckIn {
    domain::DeploymentId deployment;
    domain::LoadSignal load{};
    bool alarm = false;
    std::string text{};
    std::vector<std::string> categories{};
};
struct CheckedIn {
    domain::LineId line;
    std::optional<domain::ActionId> rebalance; // of the supervisor, else of whoever runs the case, else of the owner: due in a week
    Changes changes;
};
Result<CheckedIn> check_in(Workspace& workspace, const NewCheckIn& wanted);

// -- Safety -----------------------------------------------------------------------------------------------------------

// All informal help that is going on is looked at again, and a case that was closed is open again. Gives what is to be looked at.
struct RaisedFlag {
    domain::SafetyFlagId id;
    std::vector<domain::DeploymentId> to_review;
    Changes changes;
};
Result<RaisedFlag> raise_flag(Workspace& workspace, domain::CaseId id, const std::string& what);
// Answered, and how. What is still under review because of it goes on as it was told: see answer_deployment.
Result<Changes> clear_flag(Workspace& workspace, domain::SafetyFlagId id, const std::string& how);
// "Niet naar binnen, bel mij." Free of content, always possible; SupervisorNeeded when nobody stands behind that helper.
struct GivenStopSign {
    domain::StopSignId id;
    std::string supervisor, phone, email; // how to reach who has to hear it
    Changes changes;
};
Result<GivenStopSign> give_stop_sign(Workspace& workspace, domain::DeploymentId id);
Result<Changes> stop_sign_heard(Workspace& workspace, domain::StopSignId id);

// -- For Vandaag ------------------------------------------------------------------------------------------------------

enum class HelpPointKind { StopSignOpen, FlagOpen, UnderReview, TooHeavy, SupervisorLeft, SupervisorMissing, CheckInDue };
struct HelpPoint {
    HelpPointKind kind{};
    domain::CaseId case_file;
    std::string case_code;
    std::string party;
    std::optional<Day> on;
    std::int64_t days_late = 0;
};
Result<std::vector<HelpPoint>> help_points(Workspace& workspace, std::size_t limit = 8); // in the order of HelpPointKind

} // namespace tandem::workspace
