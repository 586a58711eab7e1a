#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// Beside professional help: first, along with it, together, to keep an eye on it afterwards, or to find the way to help
// (LESI 4.4.1; R62, R73).
enum class DeploymentMode { Before, Alongside, Together, Aftercare, Guidance };
template <>
inline constexpr auto words_of<DeploymentMode> = words<DeploymentMode>({
    {DeploymentMode::Before, "before"},
    {DeploymentMode::Alongside, "alongside"},
    {DeploymentMode::Together, "together"},
    {DeploymentMode::Aftercare, "aftercare"},
    {DeploymentMode::Guidance, "guidance"},
});

// To keep things as they are is a goal too (R75).
enum class DeploymentGoal { Improve, KeepStable, Learn };
template <>
inline constexpr auto words_of<DeploymentGoal> = words<DeploymentGoal>({
    {DeploymentGoal::Improve, "improve"},
    {DeploymentGoal::KeepStable, "keep_stable"},
    {DeploymentGoal::Learn, "learn"},
});

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
template <>
inline constexpr auto words_of<Weekday> = words<Weekday>({
    {Weekday::Monday, "monday"},
    {Weekday::Tuesday, "tuesday"},
    {Weekday::Wednesday, "wednesday"},
    {Weekday::Thursday, "thursday"},
    {Weekday::Friday, "friday"},
    {Weekday::Saturday, "saturday"},
    {Weekday::Sunday, "sunday"},
});

} // namespace tandem::domain
