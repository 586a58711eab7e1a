#pragma once
// What makes somebody recognisable in a text.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::language {

enum class FindingKind {
    Name,
    Street,
    Place,
    Postcode,
    Phone,
    Mail,
    Url,
    Bsn,
    IdNumber,
    Iban,
    NumberPlate,
    Date,        // day, month and year
    Birthday,    // any date or year somebody was born on
    PartialDate, // day and month, or month and year
    Age,
    Institution,
    Fact, // a job few people have, the first or only one of its kind
};

enum class Severity {
    Thought, // may point to somebody: a person decides
    High,    // points to somebody, or to very few
};

struct Finding {
    std::size_t start = 0; // bytes; never inside a character of valid UTF-8
    std::size_t end = 0;
    FindingKind kind = FindingKind::Name;
    Severity severity = Severity::Thought;
    std::string suggestion; // Dutch words to put in place of the span, whatever language the screen is in

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

// Permanent words for files and scripts: "name", "id_number".
std::string_view word_of(FindingKind kind);
std::string_view word_of(Severity severity);

} // namespace tandem::language
