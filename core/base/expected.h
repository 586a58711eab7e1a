#pragma once
// Expected failures are values: a function that can fail for a reason a person can act on returns Expected.
// Bugs are asserts; messages are made in the UI from the error's code and data (style.md, habit 5).
#include <tl/expected.hpp>

namespace tandem {

template <class T, class E>
using Expected = tl::expected<T, E>;

template <class E>
[[nodiscard]] constexpr auto fail(E&& error) {
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

} // namespace tandem

// Leaves the function with the error of EXPRESSION when it has one.
#define TANDEM_TRY(expression) TANDEM_TRY_(TANDEM_CAT(tandem_tried_, __LINE__), expression)
#define TANDEM_TRY_(result, expression)                                                                                \
    do {                                                                                                               \
        if (auto result = (expression); !result) return tl::make_unexpected(std::move(result).error());                \
    } while (false)

// Same, and puts the value in VARIABLE otherwise: TANDEM_ASSIGN(auto page, read_page(n)).
#define TANDEM_ASSIGN(variable, expression) TANDEM_ASSIGN_(TANDEM_CAT(tandem_result_, __LINE__), variable, expression)
#define TANDEM_CAT(a, b) TANDEM_CAT_(a, b)
#define TANDEM_CAT_(a, b) a##b
#define TANDEM_ASSIGN_(result, variable, expression)                                                                   \
    auto result = (expression);                                                                                        \
    if (!result) return tl::make_unexpected(std::move(result).error());                                                \
    variable = *std::move(result)
