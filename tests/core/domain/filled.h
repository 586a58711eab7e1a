#pragma once
// Any record with something in every field, differently for each round: another word, another alternative of a state.
#include "domain/cases/case_code.h"
#include "domain/cases/postcode.h"
#include "domain/record.h"

namespace tandem::test {

// Enough that each word of each enum and each alternative of each state has its turn.
inline constexpr std::size_t filled_rounds = 24;

template <class T>
struct Filled;

template <class T>
T filled(std::size_t round) { return Filled<T>::make(round); }

template <>
struct Filled<bool> {
    static bool make(std::size_t round) { return round % 2 == 0; }
};
template <std::integral T>
struct Filled<T> {
    static T make(std::size_t round) { return static_cast<T>(round + 1); }
};
template <>
struct Filled<std::string> {
    static std::string make(std::size_t round) { return "tékst " + std::to_string(round); }
};
template <class Tag>
struct Filled<Id<Tag>> {
    static Id<Tag> make(std::size_t round) {
        Uuid::Bytes bytes{};
        bytes[15] = static_cast<std::uint8_t>(round + 1);
        return Id<Tag>(Uuid(bytes));
    }
};
template <>
struct Filled<Day> {
    static Day make(std::size_t round) { return Day().plus_days(static_cast<int>(round) * 1000); }
};
template <>
struct Filled<TimeOfDay> {
    static TimeOfDay make(std::size_t round) { return *TimeOfDay::from_minutes(static_cast<int>(round) * 30); }
};
template <>
struct Filled<Instant> {
    static Instant make(std::size_t round) { return {static_cast<std::int64_t>(round) * 1'000'003}; }
};
template <>
struct Filled<domain::CaseCode> {
    static domain::CaseCode make(std::size_t round) {
        SeededRandom random(round);
        return domain::CaseCode::make(2026, random);
    }
};
template <>
struct Filled<domain::Postcode> {
    static domain::Postcode make(std::size_t round) { return *domain::Postcode::parse(std::to_string(1000 + round) + "AB"); }
};
template <domain::Worded E>
struct Filled<E> {
    static E make(std::size_t round) { return domain::words_of<E>[round % domain::words_of<E>.size()].first; }
};
template <class T>
struct Filled<std::optional<T>> {
    static std::optional<T> make(std::size_t round) {
        if (round == 0) return std::nullopt;
        return filled<T>(round - 1);
    }
};
template <class T>
struct Filled<std::vector<T>> {
    static std::vector<T> make(std::size_t round) {
        std::vector<T> values;
        for (std::size_t i = 0; i < round % 3; ++i) values.push_back(filled<T>(round + i));
        return values;
    }
};
template <domain::Structured S>
struct Filled<S> {
    static S make(std::size_t round) {
        S structure;
        const auto fill = [&]<class T>(const domain::Part<S, T>& one) { structure.*one.member = filled<T>(round); };
        S::parts().pass_to([&](const auto&... parts) { (fill(parts), ...); });
        return structure;
    }
};
template <class... S>
struct Filled<std::variant<S...>> {
    using State = std::variant<S...>;
    static State make(std::size_t round) {
        State state;
        std::size_t position = 0;
        ((position++ == round % sizeof...(S) ? void(state = filled<S>(round)) : void()), ...);
        return state;
    }
};

template <domain::Record R>
R filled_record(std::size_t round) {
    R record;
    record.id = filled<decltype(record.id)>(round + 100);
    const auto fill = [&]<class T>(const domain::Field<R, T>& one) { record.*one.member = filled<T>(round); };
    R::fields().pass_to([&](const auto&... fields) { (fill(fields), ...); });
    return record;
}

} // namespace tandem::test
