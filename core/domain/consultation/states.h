#pragma once
#include "domain/consultation/words.h"
#include "domain/ids.h"

namespace tandem::domain {

// Being written, or waiting for a meeting.
struct ConsultationOpen {
    static constexpr std::string_view word = "open";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ConsultationOpen&, const ConsultationOpen&) = default;
};
struct ConsultationAdvised {
    Day on;
    std::string advice;
    static constexpr std::string_view word = "advised";
    static constexpr auto parts() { return declare(part("on", &ConsultationAdvised::on), part("advice", &ConsultationAdvised::advice)); }
    friend bool operator==(const ConsultationAdvised&, const ConsultationAdvised&) = default;
};
// After a yes or another ground. Which case it is stands nowhere: the question stays apart, and expires.
struct ConsultationBecameCase {
    Day on;
    static constexpr std::string_view word = "became_case";
    static constexpr auto parts() { return declare(part("on", &ConsultationBecameCase::on)); }
    friend bool operator==(const ConsultationBecameCase&, const ConsultationBecameCase&) = default;
};
struct ConsultationClosed {
    Day on;
    std::optional<std::string> reason;
    static constexpr std::string_view word = "closed";
    static constexpr auto parts() { return declare(part("on", &ConsultationClosed::on), part("reason", &ConsultationClosed::reason)); }
    friend bool operator==(const ConsultationClosed&, const ConsultationClosed&) = default;
};
using ConsultationState = std::variant<ConsultationOpen, ConsultationAdvised, ConsultationBecameCase, ConsultationClosed>;

} // namespace tandem::domain
