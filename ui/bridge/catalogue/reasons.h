#pragma once
// Why somebody hears what they hear, and what would raise it (policy/reasons.h, policy/changes.h). Whoever reads along gets no
// more of them than policy::readable_by lets through.
#include "policy/changes.h"
#include "policy/reasons.h"

#include <QString>

#include <string_view>

namespace tandem::catalogue {

QString sentence(policy::Reason reason);

// What to do, without saying for whom: a name is for the screen beside it.
QString label(const policy::Change& change);
std::string_view word_of(const policy::Change& change); // permanent, for scripts: "sign_statement"

} // namespace tandem::catalogue
