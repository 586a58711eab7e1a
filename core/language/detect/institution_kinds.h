#pragma once
// Words that say what kind of house a name belongs to: "basisschool", "slijterij", "dovenclub".
#include "language/detect/finding.h"
#include "language/detect/tokens.h"

#include <string_view>

namespace tandem::language {

struct InstitutionKind {
    std::string_view words;   // before or behind a name
    std::string_view endings; // of words that are such a kind: "dovenclub"
    std::string_view grown;   // grown together with a name: "Bonifatiuskerk"
    std::string_view suggestion;
    Severity severity; // High where somebody lives, learns or prays: few people, and they know each other
};

// Null where the word is no kind of house.
const InstitutionKind* institution_kind(const Token& token);
const InstitutionKind* kind_grown_together(std::string_view folded, std::string_view& stem);
const InstitutionKind& hospital_kind();

} // namespace tandem::language
