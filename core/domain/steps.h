#pragma once
// Allowed steps of a state, as a table of words: who may go where reads as a list.
#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

namespace tandem::domain {

template <class... S>
constexpr std::string_view state_word(const std::variant<S...>& state) {
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::word; }, state);
}

using Step = std::pair<std::string_view, std::string_view>;

// To stay in a state with other details (a later day, another reason) is always allowed.
template <class State, std::size_t N>
bool is_allowed_step(const Step (&table)[N], const State& from, const State& to) {
    const Step step{state_word(from), state_word(to)};
    return step.first == step.second || std::find(std::begin(table), std::end(table), step) != std::end(table);
}

} // namespace tandem::domain
