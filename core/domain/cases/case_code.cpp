#include "domain/cases/case_code.h"

#include "base/text.h"

#include <cassert>

namespace tandem::domain {

namespace {

constexpr std::size_t random_signs = 3;

std::string without_hyphen(std::string_view text) {
    std::string plain(text);
    if (plain.size() == 3 + random_signs && plain[2] == '-') plain.erase(2, 1);
    for (char& c : plain) c = ascii_upper(c);
    return plain;
}

} // namespace

std::optional<CaseCode> CaseCode::parse(std::string_view text) {
    std::string plain = without_hyphen(trimmed(text));
    if (plain.size() != 2 + random_signs || !is_ascii_digit(plain[0]) || !is_ascii_digit(plain[1])) return std::nullopt;
    if (plain.find_first_not_of(signs, 2) != std::string::npos) return std::nullopt;
    plain.insert(2, 1, '-');
    return CaseCode(std::move(plain));
}

CaseCode CaseCode::make(int year, RandomSource& random) {
    assert(year >= 0);
    std::string text{static_cast<char>('0' + year / 10 % 10), static_cast<char>('0' + year % 10), '-'};
    for (std::size_t i = 0; i < random_signs; ++i) text.push_back(signs[random.below(signs.size())]);
    return CaseCode(std::move(text));
}

} // namespace tandem::domain
