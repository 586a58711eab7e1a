#include "app/cli/failure.h"

#include "catalogue/problems.h"

namespace tandem::cli {

// cli.md: 3 = the file is damaged or no Tandem file, 4 = it does not open with this, 2 = asked in the wrong way; what is
// refused or not found is 1.
ExitCode exit_code_for(workspace::ProblemCode code) {
    using enum workspace::ProblemCode;
    switch (code) {
    case FileIsFolder:
    case FileEmpty:
    case NotATandemFile:
    case FileCutOff:
    case StartDamaged:
    case FileDamaged: return ExitCode::Damaged;
    case WrongPassphrase:
    case OlderPassphrase:
    case BadRecoveryKey: return ExitCode::WrongPassphrase;
    case UnknownTemplate:
    case PurposeNeeded: return ExitCode::WrongUsage;
    default: return ExitCode::Refused;
    }
}

Failure failure_of(const workspace::Problem& problem) { return {exit_code_for(problem.code), catalogue::sentence(problem)}; }

Failure wrong_usage(QString message) { return {ExitCode::WrongUsage, std::move(message)}; }

} // namespace tandem::cli
