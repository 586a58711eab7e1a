#pragma once
// Private to this folder: a code that is nobody's yet, neither a case's nor a report's nor a question's.
#include "domain/cases/case_code.h"
#include "workspace/open_file.h"

namespace tandem::workspace {

domain::CaseCode free_code(Workspace& workspace, storage::sqlite::Connection& connection);

} // namespace tandem::workspace
