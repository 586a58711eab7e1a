#pragma once
// As much of C++ as the rules need: includes, text without comments, and string literals with the calls around them.
#include "tree.h"

namespace tandem::rules {

struct Include {
    std::size_t line;
    std::string target; // between the quotes or the angle brackets
    bool quoted;
};
std::vector<Include> includes_of(std::string_view text);

// The same text with comments and the contents of literals blanked; lines and columns stay where they were.
std::string bare_code(std::string_view text);

struct EnclosingCall {
    std::string function;     // last name before the '(' or '{': "tr" for QObject::tr("..."); empty when there is none
    std::size_t argument = 0; // which argument the literal is in, from 0
};
struct Literal {
    std::size_t line;
    std::string value;                // escapes decoded; literals that stand side by side are one
    std::vector<EnclosingCall> calls; // innermost first

    bool is_within(std::string_view function) const;
};
// Not those of preprocessor lines, except inside a #define.
std::vector<Literal> literals_of(std::string_view text);

} // namespace tandem::rules
