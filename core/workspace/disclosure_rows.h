#pragma once
// Private to this folder: rows of the register of disclosures, for the acts that write and show them.
#include "policy/disclosed_case.h"
#include "workspace/disclosures.h"
#include "workspace/open_file.h"

namespace tandem::workspace {

// What was told stays told: undo passes such a step by, and it stands in the way of undoing nothing else.
inline constexpr auto told_for_good = storage::StepKind::Look;

// What somebody was told of one case, for the register: a row for each level at which its subjects were told of.
enum class WithLines { No, Yes };
std::vector<domain::Disclosure> rows_for(Workspace& workspace, const policy::DisclosedCase& told, WithLines lines, const domain::Disclosure& like);

std::vector<domain::SubjectId> subject_ids(storage::sqlite::Connection& connection, domain::CaseId id);
std::vector<DisclosureRow> rows_of(storage::sqlite::Connection& connection, std::vector<domain::Disclosure> disclosures);

} // namespace tandem::workspace
