#pragma once
#include "domain/help/records.h"

namespace tandem::domain {

bool may_become(const DeploymentState& from, const DeploymentState& to);
bool may_become(const SafetyFlagState& from, const SafetyFlagState& to);

bool is_going_on(const Deployment& deployment); // asked, running or under review
bool is_open(const SafetyFlag& flag);

// By a volunteer, a neighbour or family: help that somebody has to stand behind.
bool is_informal(const Deployment& deployment);

// What a case takes of a volunteer: nobody does that alone (R66).
bool is_complex(const CaseFile& case_file);
// Why somebody has to be found to stand behind this helper.
enum class SupervisorGap {
    None,
    Missing, // the case is complex, and nobody is named
    Left,    // whoever was named is not there any more
};
SupervisorGap supervisor_gap(const Deployment& deployment, const CaseFile& case_file, const Person* supervisor);

// When helper and network speak again (R67): from the last time on, or from the start. Nothing while it does not run.
std::optional<Day> next_check_in(const Deployment& deployment, std::optional<Day> last);

// The deployment as it stands once something about safety came up (R77): informal help that is going on is looked at again.
Deployment after_flag(const Deployment& deployment, const SafetyFlag& flag);

// The check that is asked for each need before a professional (R63): never in the way, only shown and counted.
bool lacks_motivation(const Deployment& deployment, const Need* need);

// The field that cannot be as it is, as "record.field"; empty when all is well.
std::string_view misfit_of(const Deployment& deployment);

} // namespace tandem::domain
