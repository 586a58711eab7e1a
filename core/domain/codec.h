#pragma once
// How a field's own type becomes a plain Value and back. Decoding is the boundary: it parses, it never repairs.
// A codec writes into what it is given and says what it refuses, so that no Expected is made per type: the records are the
// longest templates of the program, and half of their compile time went there.
//
// Supported: bool, integers, std::string, Uuid and Id<>, Day, TimeOfDay, Instant, enums with words, optional, vector,
// structs with parts() and variants of such structs (states).
#include "base/expected.h"
#include "base/ids.h"
#include "base/text.h"
#include "base/time.h"
#include "base/value.h"
#include "domain/declared.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
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

using Refusal = std::optional<ValueError>; // nothing: the value was taken
inline Refusal refuse(ValueFault fault) { return ValueError{fault, {}}; }
inline Refusal refuse_type_of(const Value& value) { return refuse(value.is_nothing() ? ValueFault::Missing : ValueFault::WrongType); }

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
Refusal decode_into(const Value& value, T& into) { return Codec<T>::decode(value, into); }
template <class T>
Decoded<T> decode(const Value& value) {
    T decoded{};
    if (auto refused = decode_into(value, decoded)) return fail(*std::move(refused));
    return decoded;
}

template <>
struct Codec<bool> {
    static constexpr Shape shape = Shape::Boolean;
    static Value encode(bool value) { return value; }
    static Refusal decode(const Value& value, bool& into) {
        const auto* found = value.get_if<bool>();
        const auto* number = value.get_if<std::int64_t>();
        if (!found && !(number && (*number == 0 || *number == 1))) return refuse_type_of(value);
        into = found ? *found : *number == 1;
        return {};
    }
};

template <std::integral T>
struct Codec<T> {
    static constexpr Shape shape = Shape::Integer;
    static Value encode(T value) { return static_cast<std::int64_t>(value); }
    static Refusal decode(const Value& value, T& into) {
        const auto* found = value.get_if<std::int64_t>();
        if (!found) return refuse_type_of(value);
        if (!std::in_range<T>(*found)) return refuse(ValueFault::OutOfRange);
        into = static_cast<T>(*found);
        return {};
    }
};

template <>
struct Codec<std::string> {
    static constexpr Shape shape = Shape::Text;
    static Value encode(const std::string& value) { return value; }
    static Refusal decode(const Value& value, std::string& into) {
        const auto* found = value.get_if<std::string>();
        if (!found) return refuse_type_of(value);
        if (!is_valid_utf8(*found)) return refuse(ValueFault::NotUtf8);
        into = *found;
        return {};
    }
};

template <>
struct Codec<Uuid> {
    static constexpr Shape shape = Shape::Id;
    static Value encode(const Uuid& value) { return value; }
    static Refusal decode(const Value& value, Uuid& into) {
        if (const auto* found = value.get_if<Uuid>()) {
            into = *found;
            return {};
        }
        const auto* text = value.get_if<std::string>(); // as JSON has it
        if (!text) return refuse_type_of(value);
        const auto parsed = Uuid::parse(*text);
        if (!parsed) return refuse(ValueFault::NotAnId);
        into = *parsed;
        return {};
    }
};

template <class Tag>
struct Codec<Id<Tag>> {
    static constexpr Shape shape = Shape::Id;
    static Value encode(const Id<Tag>& value) { return value.uuid(); }
    static Refusal decode(const Value& value, Id<Tag>& into) {
        Uuid uuid;
        if (auto refused = Codec<Uuid>::decode(value, uuid)) return refused;
        into = Id<Tag>(uuid);
        return {};
    }
};

// Types kept as one short text that parses or not.
template <class T, ValueFault Fault>
struct TextCodec {
    static constexpr Shape shape = Shape::Text;
    static Value encode(const T& value) { return value.text(); }
    static Refusal decode(const Value& value, T& into) {
        const auto* text = value.get_if<std::string>();
        if (!text) return refuse_type_of(value);
        const auto parsed = T::parse(*text);
        if (!parsed) return refuse(Fault);
        into = *parsed;
        return {};
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
    static Refusal decode(const Value& value, Instant& into) { return Codec<std::int64_t>::decode(value, into.milliseconds); }
};

template <Worded E>
struct Codec<E> {
    static constexpr Shape shape = Shape::Text;
    static Value encode(E value) { return word(value); }
    static Refusal decode(const Value& value, E& into) {
        const auto* text = value.get_if<std::string>();
        if (!text) return refuse_type_of(value);
        const auto found = from_word<E>(*text);
        if (!found) return refuse(ValueFault::UnknownWord);
        into = *found;
        return {};
    }
};

template <class T>
struct Codec<std::optional<T>> {
    static constexpr Shape shape = Codec<T>::shape;
    static Value encode(const std::optional<T>& value) { return value ? domain::encode(*value) : Value{}; }
    static Refusal decode(const Value& value, std::optional<T>& into) {
        into.reset();
        return value.is_nothing() ? Refusal{} : Codec<T>::decode(value, into.emplace());
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
    static Refusal decode(const Value& value, std::vector<T>& into) {
        const auto* list = value.get_if<ValueList>();
        if (!list) return refuse_type_of(value);
        into.clear();
        into.resize(list->size());
        for (std::size_t i = 0; i < list->size(); ++i)
            if (auto refused = Codec<T>::decode((*list)[i], into[i])) return std::move(*refused).below(std::to_string(i));
        return {};
    }
};

namespace detail {

void append_part(ValueParts& out, std::string_view name, Value value);
// What stands under that name; Nothing when it is not there.
const Value& part_of(const Value& value, std::string_view name);
// `known_extra` is a part that is not declared but allowed: the "is" of a state.
Refusal refuse_unknown_parts(const Value& value, std::span<const std::string_view> known, std::string_view known_extra);

template <Structured S>
void append_parts(const S& structure, ValueParts& out) {
    S::parts().pass_to([&](const auto&... parts) { (append_part(out, parts.name, encode(structure.*parts.member)), ...); });
}

template <Structured S>
Refusal decode_parts(const Value& value, S& into, std::string_view known_extra = {}) {
    if (!value.get_if<ValueParts>()) return refuse_type_of(value);
    return S::parts().pass_to([&](const auto&... parts) {
        Refusal refused;
        [[maybe_unused]] const auto take = [&](std::string_view name, Refusal found) {
            if (found) refused = std::move(*found).below(name);
            return !refused;
        };
        (void)(take(parts.name, decode_into(part_of(value, parts.name), into.*parts.member)) && ...);
        if (refused) return refused;
        const std::array<std::string_view, sizeof...(parts)> known{parts.name...};
        return refuse_unknown_parts(value, known, known_extra);
    });
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
    static Refusal decode(const Value& value, S& into) { return detail::decode_parts(value, into); }
};

// A state: a variant of structures, each with a `word`. Kept as {"is": word, ...its own parts}.
template <Structured... S>
struct Codec<std::variant<S...>> {
    using State = std::variant<S...>;
    static constexpr Shape shape = Shape::Structure;

    static Value encode(const State& state) {
        ValueParts parts;
        (append_if<S>(state, parts) || ...);
        return parts;
    }
    static Refusal decode(const Value& value, State& into) {
        const auto* word = detail::part_of(value, "is").template get_if<std::string>();
        if (!word) return ValueError{ValueFault::Missing, "is"};
        Refusal refused = ValueError{ValueFault::UnknownWord, "is"};
        (decode_as<S>(value, *word, into, refused) || ...);
        return refused;
    }

private:
    template <class One>
    static bool append_if(const State& state, ValueParts& parts) {
        const auto* one = std::get_if<One>(&state);
        if (!one) return false;
        detail::append_part(parts, "is", Value(One::word));
        detail::append_parts(*one, parts);
        return true;
    }
    template <class One>
    static bool decode_as(const Value& value, std::string_view word, State& into, Refusal& refused) {
        if (word != One::word) return false;
        refused = detail::decode_parts(value, into.template emplace<One>(), "is");
        return true;
    }
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

} // namespace tandem::domain
