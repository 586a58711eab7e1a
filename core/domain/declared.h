#pragma once
// A list of fields or parts of different types. What std::tuple and std::apply do, without the constructors and traits that every
// file that sees a record would pay for: they were most of the time it took to compile one.
#include <cstddef>
#include <utility>

namespace tandem::domain {
namespace detail {

template <std::size_t position, class T>
struct Declaration {
    T declared;
};

template <class Positions, class... T>
struct Declarations;
template <std::size_t... position, class... T>
struct Declarations<std::index_sequence<position...>, T...> : Declaration<position, T>... {
    template <class Function>
    constexpr auto pass_to(Function&& function) const {
        return function(static_cast<const Declaration<position, T>&>(*this).declared...);
    }
};

} // namespace detail

template <class... T>
constexpr auto declare(T... declared) {
    return detail::Declarations<std::index_sequence_for<T...>, T...>{{declared}...};
}

} // namespace tandem::domain
