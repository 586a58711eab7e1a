#pragma once
#include "workspace/problem.h"

#include <QString>

namespace tandem::catalogue {

// What happened and what to do, then where it is when that is known. No name and no value from the file.
QString sentence(const workspace::Problem& problem);
QString sentence(domain::ValueFault fault);

} // namespace tandem::catalogue
