#pragma once
// How a field's own type becomes a plain Value and back. Decoding is the boundary: it parses, it never repairs.
//
// Supported: bool, integers, std::string, Uuid and Id<>, Day, TimeOfDay, Instant, enums with words, optional, vector,
// structs with parts() and variants of such structs (states).
#include "base/expected.h"
#include "base/ids.h"
#include "base/text.h"
#include "base/time.h"
#include "base/value.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace tandem::domain {

// How a value is kept: the column's type in SQL, the type in JSON.
enum class Shape { Boolean, Integer, Text, Id, Structure };

// What was wrong with a value, and where in a structure ("told.on"; empty = the value itself).
enum class ValueFault { WrongType, Missing, NotADate, NotATime, NotAnId, UnknownWord, OutOfRange, NotUtf8, UnknownPart };
struct ValueError {
    ValueFault fault;
    std::string where;

    ValueError below(std::string_view part) && {
        where = where.empty() ? std::string(part) : std::string(part) + "." + where;
        return std::move(*this);
    }
};

template <class T>
using Decoded = Expected<T, ValueError>;

inline auto value_fault(ValueFault fault) { return fail(ValueError{fault, {}}); }

// The words of an enum: its stable names in files. Specialise words_of for each enum:
//     template <> inline constexpr auto words_of<Ring> = words<Ring>({{Ring::Core, "core"}, {Ring::Shell, "shell"}});
template <class E, std::size_t N>
using WordTable = std::array<std::pair<E, std::string_view>, N>;
template <class E, std::size_t N>
constexpr WordTable<E, N> words(const std::pair<E, std::string_view> (&table)[N]) {
    return std::to_array(table);
}
template <class E>
inline constexpr int words_of = 0; // no words: not an enum of ours

template <class E>
concept Worded = std::is_enum_v<E> && !std::is_same_v<std::remove_cvref_t<decltype(words_of<E>)>, int>;

template <Worded E>
constexpr std::string_view word(E value) {
    for (const auto& [candidate, text] : words_of<E>)
        if (candidate == value) return text;
    return {};
}
template <Worded E>
constexpr std::optional<E> from_word(std::string_view text) {
    for (const auto& [value, candidate] : words_of<E>)
        if (candidate == text) return value;
    return std::nullopt;
}

// A named part of a structure.
template <class S, class T>
struct Part {
    std::string_view name;
    T S::*member;
};
template <class S, class T>
constexpr Part<S, T> part(std::string_view name, T S::*member) { return {name, member}; }

template <class S>
concept Structured = requires { S::parts(); };

template <class T>
struct Codec; // the primary has no definition: a field of an unsupported type does not compile

template <class T>
Value encode(const T& value) { return Codec<T>::encode(value); }
template <class T>
Decoded<T> decode(const Value& value) { return Codec<T>::decode(value); }

template <>
struct Codec<bool> {
    static constexpr Shape shape = Shape::Boolean;
    static Value encode(bool value) { return value; }
    static Decoded<bool> decode(const Value& value) {
        if (const auto* found = value.get_if<bool>()) return *found;
        if (const auto* number = value.get_if<std::int64_t>(); number && (*number == 0 || *number == 1)) return *number == 1;
        return value_fault(value.is_nothing() ? ValueFault::Missing : ValueFault::WrongType);
    }
};

template <std::integral T>
struct Codec<T> {
    static constexpr Shape shape = Shape::Integer;
    static Value encode(T value) { return static_cast<std::int64_t>(value); }
    static Decoded<T> decode(const Value& value) {
        const auto* found = value.get_if<std::int64_t>();
        if (!found) return value_fault(value.is_nothing() ? ValueFault::Missing : ValueFault::WrongType);
        if (!std::in_range<T>(*found)) return value_fault(ValueFault::OutOfRange);
        return static_cast<T>(*found);
    }
};

template <>
struct Codec<std::string> {
    static constexpr Shape shape = Shape::Text;
    static Value encode(const std::string& value) { return value; }
    static Decoded<std::string> decode(const Value& value) {
        const auto* found = value.get_if<std::string>();
        if (!found) return value_fault(value.is_nothing() ? ValueFault::Missing : ValueFault::WrongType);
        if (!is_valid_utf8(*found)) return value_fault(ValueFault::NotUtf8);
        return *found;
    }
};

template <>
struct Codec<Uuid> {
    static constexpr Shape shape = Shape::Id;
    static Value encode(const Uuid& value) { return value; }
    static Decoded<Uuid> decode(const Value& value) {
        if (const auto* found = value.get_if<Uuid>()) return *found;
        const auto* text = value.get_if<std::string>(); // as JSON has it
        if (!text) return value_fault(value.is_nothing() ? ValueFault::Missing : ValueFault::WrongType);
        const auto parsed = Uuid::parse(*text);
        if (!parsed) return value_fault(ValueFault::NotAnId);
        return *parsed;
    }
};

template <class Tag>
struct Codec<Id<Tag>> {
    static constexpr Shape shape = Shape::Id;
    static Value encode(const Id<Tag>& value) { return value.uuid(); }
    static Decoded<Id<Tag>> decode(const Value& value) {
        return Codec<Uuid>::decode(value).map([](Uuid uuid) { return Id<Tag>(uuid); });
    }
};

// Types kept as one short text that parses or not.
template <class T, ValueFault Fault>
struct TextCodec {
    static constexpr Shape shape = Shape::Text;
    static Value encode(const T& value) { return value.text(); }
    static Decoded<T> decode(const Value& value) {
        const auto* text = value.get_if<std::string>();
        if (!text) return value_fault(value.is_nothing() ? ValueFault::Missing : ValueFault::WrongType);
        const auto parsed = T::parse(*text);
        if (!parsed) return value_fault(Fault);
        return *parsed;
    }
};
template <>
struct Codec<Day> : TextCodec<Day, ValueFault::NotADate> {};
template <>
struct Codec<TimeOfDay> : TextCodec<TimeOfDay, ValueFault::NotATime> {};

template <>
struct Codec<Instant> {
    static constexpr Shape shape = Shape::Integer;
    static Value encode(Instant value) { return value.milliseconds; }
    static Decoded<Instant> decode(const Value& value) {
        return Codec<std::int64_t>::decode(value).map([](std::int64_t ms) { return Instant{ms}; });
    }
};

template <Worded E>
struct Codec<E> {
    static constexpr Shape shape = Shape::Text;
    static Value encode(E value) { return word(value); }
    static Decoded<E> decode(const Value& value) {
        const auto* text = value.get_if<std::string>();
        if (!text) return value_fault(value.is_nothing() ? ValueFault::Missing : ValueFault::WrongType);
        const auto found = from_word<E>(*text);
        if (!found) return value_fault(ValueFault::UnknownWord);
        return *found;
    }
};

template <class T>
struct Codec<std::optional<T>> {
    static constexpr Shape shape = Codec<T>::shape;
    static Value encode(const std::optional<T>& value) { return value ? domain::encode(*value) : Value{}; }
    static Decoded<std::optional<T>> decode(const Value& value) {
        if (value.is_nothing()) return std::optional<T>{};
        return domain::decode<T>(value).map([](T&& inner) { return std::optional<T>(std::move(inner)); });
    }
};

template <class T>
struct Codec<std::vector<T>> {
    static constexpr Shape shape = Shape::Structure;
    static Value encode(const std::vector<T>& values) {
        ValueList list;
        list.reserve(values.size());
        for (const T& value : values) list.push_back(domain::encode(value));
        return list;
    }
    static Decoded<std::vector<T>> decode(const Value& value) {
        const auto* list = value.get_if<ValueList>();
        if (!list) return value_fault(value.is_nothing() ? ValueFault::Missing : ValueFault::WrongType);
        std::vector<T> values;
        values.reserve(list->size());
        for (std::size_t i = 0; i < list->size(); ++i) {
            auto item = domain::decode<T>((*list)[i]);
            if (!item) return fail(std::move(item).error().below(std::to_string(i)));
            values.push_back(*std::move(item));
        }
        return values;
    }
};

namespace detail {

template <Structured S>
void append_parts(const S& structure, ValueParts& out) {
    std::apply([&](const auto&... parts) { (out.emplace_back(std::string(parts.name), encode(structure.*parts.member)), ...); }, S::parts());
}

template <Structured S, class T>
bool decode_part(const Value& value, const Part<S, T>& declared, S& into, std::optional<ValueError>& error) {
    static const Value nothing;
    const Value* found = value.part(declared.name);
    auto decoded = decode<T>(found ? *found : nothing);
    if (decoded) {
        into.*declared.member = *std::move(decoded);
        return true;
    }
    error = std::move(decoded).error().below(declared.name);
    return false;
}

// `known_extra` is a part that is not declared but allowed: the "is" of a state.
template <Structured S>
Decoded<S> decode_parts(const Value& value, std::string_view known_extra = {}) {
    const auto* given = value.get_if<ValueParts>();
    if (!given) return value_fault(value.is_nothing() ? ValueFault::Missing : ValueFault::WrongType);
    S structure{};
    std::optional<ValueError> error;
    std::apply([&](const auto&... parts) { (void)(decode_part(value, parts, structure, error) && ...); }, S::parts());
    if (error) return fail(*std::move(error));
    for (const auto& [name, ignored] : *given) {
        const std::string_view key = name;
        const bool known = key == known_extra || std::apply([&](const auto&... parts) { return ((parts.name == key) || ...); }, S::parts());
        if (!known) return fail(ValueError{ValueFault::UnknownPart, name});
    }
    return structure;
}

} // namespace detail

template <Structured S>
struct Codec<S> {
    static constexpr Shape shape = Shape::Structure;
    static Value encode(const S& structure) {
        ValueParts parts;
        detail::append_parts(structure, parts);
        return parts;
    }
    static Decoded<S> decode(const Value& value) { return detail::decode_parts<S>(value); }
};

// A state: a variant of structures, each with a `word`. Kept as {"is": word, ...its own parts}.
template <Structured... S>
struct Codec<std::variant<S...>> {
    using State = std::variant<S...>;
    static constexpr Shape shape = Shape::Structure;

    static Value encode(const State& state) {
        return std::visit([]<class One>(const One& one) {
            ValueParts parts{{"is", Value(One::word)}};
            detail::append_parts(one, parts);
            return Value(std::move(parts));
        }, state);
    }
    static Decoded<State> decode(const Value& value) {
        const Value* is = value.part("is");
        const auto* word = is ? is->get_if<std::string>() : nullptr;
        if (!word) return fail(ValueError{ValueFault::Missing, "is"});
        std::optional<Decoded<State>> found;
        (decode_as<S>(value, *word, found) || ...);
        if (!found) return fail(ValueError{ValueFault::UnknownWord, "is"});
        return *std::move(found);
    }

private:
    template <class One>
    static bool decode_as(const Value& value, std::string_view word, std::optional<Decoded<State>>& found) {
        if (word != One::word) return false;
        found = detail::decode_parts<One>(value, "is").map([](One&& one) { return State(std::move(one)); });
        return true;
    }
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

} // namespace tandem::domain
