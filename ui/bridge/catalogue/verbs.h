#pragma once
#include "workspace/upkeep.h"
#include "workspace/verbs.h"

#include <QString>

namespace tandem::catalogue {

QString label(workspace::Verb verb);
QString verb_label(std::string_view word); // as the journal has it; itself when this version does not know it
QString label(workspace::Finding finding);
QString sentence(const workspace::VerifyFinding& finding);

} // namespace tandem::catalogue
