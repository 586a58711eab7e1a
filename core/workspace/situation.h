#pragma once
// How it goes, by domain of life: only those that matter, each with a level and a sentence, last time beside now (R37, R41; lesson 5).
#include "workspace/cases.h"

namespace tandem::workspace {

struct SituationRow {
    std::string life_domain, label;        // code and label
    std::optional<domain::Line> now, last; // `last`: the time before
};
Result<std::vector<SituationRow>> situation_of(Workspace& workspace, domain::CaseId id); // in the order of the list; those with a note only

// As of today: what was noted today about that domain is changed, what is older stays as last time. BadValue "line.life_domain" for none
// that the list has. Empty text is fine: the level says it.
Result<Changes> note_situation(Workspace& workspace, domain::CaseId id, const std::string& life_domain, domain::SituationLevel level,
                               const std::string& text);

} // namespace tandem::workspace
