#pragma once
// Whether a line is shown (disclosure.md, "The order of the sum"): only when all its subjects are named and all its categories
// are covered, for each of them. Whoever brought a line keeps it.
#include "policy/answer.h"
#include "policy/caps.h"

namespace tandem::policy {

// One subject, as far as the sum has come: the level, and the grounds of the routes that gave it.
struct SubjectSum {
    const SubjectFacts* subject = nullptr;
    IdentityLevel level{};
    std::vector<Reason> binding{};
    std::vector<Grant> grants{}; // of the routes that end at `named`
};

enum class Keeping { Keeps, LosesAll }; // of lines that the hearer brought

struct LineInput {
    const Facts& facts;
    const Hearer& hearer;
    const std::vector<SubjectSum>& sums;
    Keeping keeping;
    Caps caps;
};

LineAnswer decide_line(const LineInput& input, const LineFacts& line);

// Cap 17: whether the name of who said it goes with a line that is shown.
Shown decide_source(const LineInput& input, const LineFacts& line);

} // namespace tandem::policy
