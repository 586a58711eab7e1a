#pragma once
// What a note seems to be about: suggested, and only a person decides (disclosure.md, Line).
#include "domain/cases/records.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::workspace {

struct NoteSuggestion {
    std::vector<domain::SubjectId> about;
    std::vector<std::string> categories; // codes of the list "category"
    bool secrecy = false;                // it sounds like something a doctor or nurse said
};
// By words that stand in the text: no look at who the subjects are, only at their roles.
NoteSuggestion suggestion_for(std::string_view text, std::span<const domain::CaseSubject> subjects);

} // namespace tandem::workspace
