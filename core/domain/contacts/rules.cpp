#include "domain/contacts/rules.h"

#include <algorithm>

namespace tandem::domain {

namespace {

constexpr int days_until_next = 14;

bool is_dead_end(const ContactAttempt& attempt) {
    return attempt.result == ContactResult::NoAnswer || attempt.result == ContactResult::NotNow;
}

} // namespace

std::optional<Day> next_attempt(std::span<const ContactAttempt> attempts) {
    const auto last = std::ranges::max_element(attempts, {}, [](const ContactAttempt& one) { return std::pair(one.on, one.id); });
    if (last == attempts.end() || !is_dead_end(*last)) return std::nullopt;
    return last->again_on.value_or(last->on.plus_days(days_until_next));
}

} // namespace tandem::domain
