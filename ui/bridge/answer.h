#pragma once
// What an answer changed, whatever kind of answer it is.
#include "workspace/workspace.h"

#include <type_traits>

namespace tandem::bridge {

template <class T>
concept CarriesChanges = requires(const T& value) {
    { value.changes } -> std::convertible_to<workspace::Changes>;
};

// Nothing for a failure, for an answer that changes nothing, and for a verb after which nothing differed.
template <class T>
std::optional<workspace::Changes> changes_in(const workspace::Result<T>& answer) {
    std::optional<workspace::Changes> changes;
    if constexpr (std::is_same_v<T, workspace::Changes>) {
        if (answer) changes = *answer;
    } else if constexpr (!std::is_void_v<T> && CarriesChanges<T>) {
        if (answer) changes = answer->changes;
    }
    if (changes && changes->step == 0) changes.reset();
    return changes;
}

} // namespace tandem::bridge
