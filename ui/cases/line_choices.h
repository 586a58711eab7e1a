#pragma once
// The notes of a case as chips to choose from: their first words, for CategoryChips.
#include "cases/case_view.h"

namespace tandem::cases {

// Those about that subject, or about everybody in the case; all of them without one.
std::vector<workspace::Choice> line_choices(const CaseView& view, const std::optional<domain::SubjectId>& about = {});

std::vector<std::string> codes_of(const std::vector<domain::LineId>& lines);
std::vector<domain::LineId> lines_of(const std::vector<std::string>& codes);

} // namespace tandem::cases
