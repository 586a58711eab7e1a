#pragma once
#include "domain/contacts/records.h"

#include <span>

namespace tandem::domain {

// The day to try again: what the last try says, else two weeks after it. Nothing once somebody spoke to the resident, was
// refused, or when nobody tried.
std::optional<Day> next_attempt(std::span<const ContactAttempt> attempts); // in any order

} // namespace tandem::domain
