#pragma once
#include "base/expected.h"
#include "workspace/problem.h"

#include <QString>

namespace tandem::cli {

enum class ExitCode { Done = 0, Refused = 1, WrongUsage = 2, Damaged = 3, WrongPassphrase = 4 };

struct Failure {
    ExitCode code;
    QString message;
};

template <class T>
using Outcome = Expected<T, Failure>;

ExitCode exit_code_for(workspace::ProblemCode code);
Failure failure_of(const workspace::Problem& problem);
Failure wrong_usage(QString message);

// For TANDEM_TRY and TANDEM_ASSIGN: what the workspace could not do, in words.
template <class T>
Outcome<T> in_words(workspace::Result<T> result) {
    return std::move(result).map_error(failure_of);
}

} // namespace tandem::cli
