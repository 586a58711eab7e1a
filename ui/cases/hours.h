#pragma once
// How long somebody helps in a week, as people write it: "2", "1,5" or "1:30".
#include <QString>

#include <cstdint>
#include <optional>

namespace tandem::cases {

std::optional<std::int32_t> minutes_in(const QString& hours); // nothing for what is no number of hours, or more than a week
QString hours_of(std::int32_t minutes);                       // "2", "1:30"

} // namespace tandem::cases
