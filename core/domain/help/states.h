#pragma once
#include "domain/help/words.h"
#include "domain/ids.h"

namespace tandem::domain {

struct DeploymentAsked {
    Day on;
    static constexpr std::string_view word = "asked";
    static constexpr auto parts() { return declare(part("on", &DeploymentAsked::on)); }
    friend bool operator==(const DeploymentAsked&, const DeploymentAsked&) = default;
};
struct DeploymentDeclined {
    Day on;
    std::optional<std::string> reason;
    static constexpr std::string_view word = "declined";
    static constexpr auto parts() { return declare(part("on", &DeploymentDeclined::on), part("reason", &DeploymentDeclined::reason)); }
    friend bool operator==(const DeploymentDeclined&, const DeploymentDeclined&) = default;
};
struct DeploymentRunning {
    Day since;
    static constexpr std::string_view word = "running";
    static constexpr auto parts() { return declare(part("since", &DeploymentRunning::since)); }
    friend bool operator==(const DeploymentRunning&, const DeploymentRunning&) = default;
};
// Something about safety came up: whether this still can go on is a question that somebody has to answer (R77).
struct DeploymentUnderReview {
    Day since;
    SafetyFlagId flag;
    static constexpr std::string_view word = "under_review";
    static constexpr auto parts() { return declare(part("since", &DeploymentUnderReview::since), part("flag", &DeploymentUnderReview::flag)); }
    friend bool operator==(const DeploymentUnderReview&, const DeploymentUnderReview&) = default;
};
struct DeploymentEnded {
    Day on;
    std::optional<std::string> reason;
    static constexpr std::string_view word = "ended";
    static constexpr auto parts() { return declare(part("on", &DeploymentEnded::on), part("reason", &DeploymentEnded::reason)); }
    friend bool operator==(const DeploymentEnded&, const DeploymentEnded&) = default;
};
using DeploymentState = std::variant<DeploymentAsked, DeploymentDeclined, DeploymentRunning, DeploymentUnderReview, DeploymentEnded>;

struct FlagOpen {
    static constexpr std::string_view word = "open";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const FlagOpen&, const FlagOpen&) = default;
};
struct FlagCleared {
    Day on;
    std::optional<PersonId> by;
    std::string how;
    static constexpr std::string_view word = "cleared";
    static constexpr auto parts() { return declare(part("on", &FlagCleared::on), part("by", &FlagCleared::by), part("how", &FlagCleared::how)); }
    friend bool operator==(const FlagCleared&, const FlagCleared&) = default;
};
using SafetyFlagState = std::variant<FlagOpen, FlagCleared>;

struct StopSignGiven {
    static constexpr std::string_view word = "given";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const StopSignGiven&, const StopSignGiven&) = default;
};
struct StopSignHeard {
    Instant at;
    static constexpr std::string_view word = "heard";
    static constexpr auto parts() { return declare(part("at", &StopSignHeard::at)); }
    friend bool operator==(const StopSignHeard&, const StopSignHeard&) = default;
};
using StopSignState = std::variant<StopSignGiven, StopSignHeard>;

} // namespace tandem::domain
