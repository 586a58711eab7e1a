#pragma once
// What a field's type can hold, as data: from this the documentation of files and of the JSON is made.
#include "domain/codec.h"

#include <vector>

namespace tandem::domain {

struct PartDescription;
struct StateDescription;

struct TypeDescription {
    enum class Kind { Boolean, Integer, Text, Id, Day, TimeOfDay, Instant, Word, List, Structure, State };

    Kind kind{};
    bool optional = false;
    std::int64_t least = 0; // Integer
    std::int64_t most = 0;
    std::vector<std::string_view> words;   // Word
    std::vector<PartDescription> parts;    // Structure
    std::vector<StateDescription> states;  // State
    std::vector<TypeDescription> item;     // List: the one type of its items
};
struct PartDescription {
    std::string_view name;
    TypeDescription type;
};
struct StateDescription {
    std::string_view word;
    std::vector<PartDescription> parts;
};

template <class T>
struct Describe { // a type with a codec of its own
    static TypeDescription describe() {
        static_assert(Codec<T>::shape == Shape::Text || Codec<T>::shape == Shape::Id, "say what this type can hold");
        return of_kind(Codec<T>::shape == Shape::Id ? TypeDescription::Kind::Id : TypeDescription::Kind::Text);
    }
    static TypeDescription of_kind(TypeDescription::Kind kind) {
        TypeDescription description;
        description.kind = kind;
        return description;
    }
};

template <class T>
TypeDescription describe() { return Describe<T>::describe(); }

namespace detail {

template <TypeDescription::Kind kind>
struct DescribeKind {
    static TypeDescription describe() { return Describe<std::string>::of_kind(kind); }
};

template <Structured S>
std::vector<PartDescription> describe_parts() {
    std::vector<PartDescription> out;
    S::parts().pass_to([&]<class... T>(const Part<S, T>&... parts) { (out.push_back({parts.name, domain::describe<T>()}), ...); });
    return out;
}

} // namespace detail

template <>
struct Describe<bool> : detail::DescribeKind<TypeDescription::Kind::Boolean> {};
template <>
struct Describe<Day> : detail::DescribeKind<TypeDescription::Kind::Day> {};
template <>
struct Describe<TimeOfDay> : detail::DescribeKind<TypeDescription::Kind::TimeOfDay> {};
template <>
struct Describe<Instant> : detail::DescribeKind<TypeDescription::Kind::Instant> {};

template <std::integral T>
struct Describe<T> {
    static TypeDescription describe() {
        TypeDescription out = Describe<std::string>::of_kind(TypeDescription::Kind::Integer);
        out.least = static_cast<std::int64_t>(std::numeric_limits<T>::min());
        out.most = std::in_range<std::int64_t>(std::numeric_limits<T>::max()) ? static_cast<std::int64_t>(std::numeric_limits<T>::max())
                                                                             : std::numeric_limits<std::int64_t>::max();
        return out;
    }
};

template <Worded E>
struct Describe<E> {
    static TypeDescription describe() {
        TypeDescription out = Describe<std::string>::of_kind(TypeDescription::Kind::Word);
        for (const auto& [value, text] : words_of<E>) out.words.push_back(text);
        return out;
    }
};

template <class T>
struct Describe<std::optional<T>> {
    static TypeDescription describe() {
        TypeDescription out = domain::describe<T>();
        out.optional = true;
        return out;
    }
};

template <class T>
struct Describe<std::vector<T>> {
    static TypeDescription describe() {
        TypeDescription out = Describe<std::string>::of_kind(TypeDescription::Kind::List);
        out.item.push_back(domain::describe<T>());
        return out;
    }
};

template <Structured S>
struct Describe<S> {
    static TypeDescription describe() {
        TypeDescription out = Describe<std::string>::of_kind(TypeDescription::Kind::Structure);
        out.parts = detail::describe_parts<S>();
        return out;
    }
};

template <Structured... S>
struct Describe<std::variant<S...>> {
    static TypeDescription describe() {
        TypeDescription out = Describe<std::string>::of_kind(TypeDescription::Kind::State);
        (out.states.push_back({S::word, detail::describe_parts<S>()}), ...);
        return out;
    }
};

} // namespace tandem::domain
