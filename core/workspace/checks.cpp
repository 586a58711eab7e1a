#include "workspace/checks.h"

#include "base/text.h"
#include "storage/registers/effective.h"

namespace tandem::workspace {
namespace {

constexpr int first_year = 1900, last_year = 2100; // wider than a life, narrower than a slip of the finger

} // namespace

Result<void> check_text(std::string_view text, const std::string& place) {
    if (text.size() > storage::field_limit) return problem(ProblemCode::TextTooLong, place);
    if (text.find('\0') != std::string_view::npos || !is_valid_utf8(text)) return bad_value(place, domain::ValueFault::NotUtf8);
    return {};
}

Result<void> check_day(Day day, const std::string& place) {
    if (day.year() < first_year || day.year() > last_year) return bad_value(place, domain::ValueFault::OutOfRange);
    return {};
}

Result<void> check_not_blank(std::string_view text, const std::string& place) {
    if (trimmed(text).empty()) return bad_value(place, domain::ValueFault::Missing);
    return {};
}

} // namespace tandem::workspace
