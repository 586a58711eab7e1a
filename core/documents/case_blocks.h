#pragma once
// What a document says of one case, at whatever level it was disclosed: it can only say what a DisclosedCase holds.
#include "documents/document.h"
#include "documents/wording.h"
#include "policy/disclosed_case.h"

namespace tandem::documents {

// The names, or the veiled fields, of those whom it is about; empty where nothing but the code may be told.
std::string who_it_is(const policy::DisclosedCase& about);
// Whether somebody who finds the paper could learn from it whom it is about.
bool tells_who(const policy::DisclosedCase& about);
// Code, and who it is.
std::string title_of(const policy::DisclosedCase& about);

// Shared with the packs: a fact that has no value is left out, a doer whose name may not be told is somebody of the network.
void add_fact(Facts& facts, DocumentText text, const std::string& value, const Wording& wording);
std::string doer_of(const policy::DisclosedAction& action, const Wording& wording);
std::string due_of(const policy::DisclosedAction& action, const Wording& wording);

// Empty when only the code may be told.
Facts facts_of(const policy::DisclosedCase& about, const Wording& wording);

struct CaseSheet {
    const policy::DisclosedCase& about;
    std::string recipient;
    domain::Occasion occasion{};
};
// Everything that one audience may have of one case.
Document case_sheet(const CaseSheet& sheet, const Wording& wording);

} // namespace tandem::documents
