#pragma once
// What the resident gets on paper: the form for a yes and the letter with information, in the network's own words, and who heard
// what (R55, R102; AVG art. 13 to 15). None of them has anything that was typed about the case.
#include "documents/document.h"
#include "documents/wording.h"
#include "domain/network/words.h"

namespace tandem::documents {

// What stands between braces in a letter and is filled in: "{partners}". The words are those a network edits with, so Dutch.
struct LetterFacts {
    std::string network, table, coordinator, privacy_contact;
    std::vector<std::string> partners;
    std::string code; // of the case, to find the form again
    std::int64_t months = 0; // how long a yes holds
    Day day;
};
std::vector<std::string> letter_fields();                        // "netwerk", "tafel", ...
std::vector<std::string> unknown_fields(std::string_view text); // those between braces that are none, each once

// Lines as they are typed: "# " begins a heading (the first is the title), "- " a point of a list, "[ ] " a box to tick; an empty line
// ends a paragraph. What stands between braces and is not known stays as it is.
Document letter(std::string_view text, const LetterFacts& facts, const Wording& wording);

struct HeardRow {
    Day on;
    std::string who; // empty: may not be named, and is somebody of the network
    domain::IdentityLevel level{};
    domain::Occasion occasion{};
    bool came_along = false; // with the one this list is for
};
// For one subject, about themselves.
struct HeardList {
    std::string name; // as they know themselves; empty: not known
    std::string code;
    std::vector<HeardRow> rows; // of those who could know who it was about
    std::int64_t without_name = 0; // how often it was told without that
    std::string ask; // whom to ask about it
    Day day;
};
Document heard_list(const HeardList& list, const Wording& wording);

} // namespace tandem::documents
