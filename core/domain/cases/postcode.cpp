#include "domain/cases/postcode.h"

#include "base/text.h"

#include <algorithm>

namespace tandem::domain {

namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// Four digits and two letters, or empty.
std::string plain_form(std::string_view text) {
    std::string plain(trimmed(text));
    if (plain.size() == 7 && plain[4] == ' ') plain.erase(4, 1);
    std::transform(plain.begin(), plain.end(), plain.begin(), ascii_upper);
    return plain.size() == 6 ? plain : std::string();
}

} // namespace

std::optional<Postcode> Postcode::parse(std::string_view text) {
    std::string plain = plain_form(text);
    if (plain.empty() || plain[0] == '0') return std::nullopt;
    if (!std::all_of(plain.begin(), plain.begin() + 4, is_ascii_digit)) return std::nullopt;
    if (!is_upper(plain[4]) || !is_upper(plain[5])) return std::nullopt;
    const std::string letters = plain.substr(4);
    if (letters == "SA" || letters == "SD" || letters == "SS") return std::nullopt;
    plain.insert(4, 1, ' ');
    return Postcode(std::move(plain));
}

} // namespace tandem::domain
