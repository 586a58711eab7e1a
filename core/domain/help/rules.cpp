#include "domain/help/rules.h"

#include "domain/steps.h"

namespace tandem::domain {

namespace {

constexpr Step deployment_steps[] = {
    {"asked", "running"},   {"asked", "declined"},       {"asked", "under_review"},   {"asked", "ended"},
    {"declined", "asked"},  {"running", "under_review"}, {"running", "ended"},        {"under_review", "running"},
    {"under_review", "asked"}, {"under_review", "ended"}, {"ended", "running"},
};
constexpr Step flag_steps[] = {
    {"open", "cleared"},
    {"cleared", "open"},
};

constexpr std::int32_t minutes_in_a_week = 7 * 24 * 60;
constexpr std::int32_t most_weeks = 52;

} // namespace

bool may_become(const DeploymentState& from, const DeploymentState& to) { return is_allowed_step(deployment_steps, from, to); }
bool may_become(const SafetyFlagState& from, const SafetyFlagState& to) { return is_allowed_step(flag_steps, from, to); }

bool is_going_on(const Deployment& deployment) {
    return !std::holds_alternative<DeploymentDeclined>(deployment.state) && !std::holds_alternative<DeploymentEnded>(deployment.state);
}

bool is_open(const SafetyFlag& flag) { return std::holds_alternative<FlagOpen>(flag.state); }

bool is_informal(const Deployment& deployment) { return deployment.help_kind == HelpKind::Informal; }

bool is_complex(const CaseFile& case_file) {
    return case_file.complexity == ProblemComplexity::Interwoven || case_file.duration == ProblemDuration::Threatening;
}

SupervisorGap supervisor_gap(const Deployment& deployment, const CaseFile& case_file, const Person* supervisor) {
    if (!is_informal(deployment) || !is_going_on(deployment)) return SupervisorGap::None;
    if (deployment.supervisor) return supervisor != nullptr && supervisor->active ? SupervisorGap::None : SupervisorGap::Left;
    return is_complex(case_file) ? SupervisorGap::Missing : SupervisorGap::None;
}

std::optional<Day> next_check_in(const Deployment& deployment, std::optional<Day> last) {
    const auto* running = std::get_if<DeploymentRunning>(&deployment.state);
    if (running == nullptr || !deployment.check_in_weeks || *deployment.check_in_weeks <= 0) return std::nullopt;
    const Day from = last && *last > running->since ? *last : running->since;
    return from.plus_days(7 * *deployment.check_in_weeks);
}

Deployment after_flag(const Deployment& deployment, const SafetyFlag& flag) {
    auto after = deployment;
    if (is_informal(deployment) && is_going_on(deployment)) after.state = DeploymentUnderReview{flag.raised_on, flag.id};
    return after;
}

bool lacks_motivation(const Deployment& deployment, const Need* need) {
    if (is_informal(deployment) || !is_going_on(deployment)) return false;
    return need == nullptr || !need->informal_first;
}

std::string_view misfit_of(const Deployment& deployment) {
    if (deployment.ends_on && deployment.starts_on && *deployment.ends_on < *deployment.starts_on) return "deployment.ends_on";
    if (deployment.minutes_a_week && (*deployment.minutes_a_week < 0 || *deployment.minutes_a_week > minutes_in_a_week))
        return "deployment.minutes_a_week";
    if (deployment.check_in_weeks && (*deployment.check_in_weeks < 1 || *deployment.check_in_weeks > most_weeks)) return "deployment.check_in_weeks";
    return {};
}

} // namespace tandem::domain
