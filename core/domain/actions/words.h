#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// Two reasons why an action was not done, and no more (lesson 6): the first says nothing about the doer.
enum class NotDoneReason { CircumstancesChanged, NotDone };
template <>
inline constexpr auto words_of<NotDoneReason> = words<NotDoneReason>({
    {NotDoneReason::CircumstancesChanged, "circumstances_changed"},
    {NotDoneReason::NotDone, "not_done"},
});

} // namespace tandem::domain
