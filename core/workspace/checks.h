#pragma once
// Private to this folder: what no field may hold, whatever its record. The screens clean what is typed; this door refuses.
#include "domain/record.h"
#include "workspace/problem.h"

namespace tandem::workspace {

inline auto bad_value(std::string place, domain::ValueFault fault) {
    return fail(Problem{ProblemCode::BadValue, std::move(place), 0, 0, 0, fault});
}

Result<void> check_text(std::string_view text, const std::string& place); // UTF-8 without NUL, not above the limit of a field
Result<void> check_day(Day day, const std::string& place);                // from 1900 to 2100
Result<void> check_not_blank(std::string_view text, const std::string& place);

namespace detail {

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;
template <class T>
inline constexpr bool is_state = false;
template <class... S>
inline constexpr bool is_state<std::variant<S...>> = true;

// Texts and days, however deep they stand in a field.
template <class T>
Result<void> check_within(const T& value, const std::string& place) {
    Result<void> checked;
    const auto next = [&](const auto& inner) {
        if (checked) checked = check_within(inner, place);
    };
    if constexpr (std::is_same_v<T, std::string>)
        return check_text(value, place);
    else if constexpr (std::is_same_v<T, Day>)
        return check_day(value, place);
    else if constexpr (domain::is_optional<T>) {
        if (value) next(*value);
    } else if constexpr (is_list<T>)
        for (const auto& one : value) next(one);
    else if constexpr (is_state<T>)
        std::visit(next, value);
    else if constexpr (domain::Structured<T>)
        T::parts().pass_to([&](const auto&... parts) { (next(value.*parts.member), ...); });
    return checked;
}

} // namespace detail

// The problem names the field: "need.text".
template <domain::Record R>
Result<void> check_record(const R& record) {
    Result<void> checked;
    const auto check = [&](const auto& field) {
        if (checked) checked = detail::check_within(record.*field.member, std::string(R::record.name) + "." + std::string(field.name));
    };
    R::fields().pass_to([&](const auto&... declared) { (check(declared), ...); });
    return checked;
}

} // namespace tandem::workspace
