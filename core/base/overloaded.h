#pragma once

namespace tandem {

// For std::visit over a state: one lambda per alternative, and the compiler misses the one you forget.
template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace tandem
