#pragma once
// A record declares its fields once. From that declaration come the SQL binding, the JSON, the journal lines, the
// registers and the merge; nothing else in the program lists the fields of a record.
//
//     struct Visit {
//         VisitId id;
//         CaseId case_file;
//         std::optional<Day> on;
//
//         static constexpr RecordType record{90, "visit"};
//         static constexpr auto fields() {
//             return declare(field(1, "case_file", &Visit::case_file, refers_to<CaseFile>()), field(2, "on", &Visit::on));
//         }
//     };
//
// Numbers are permanent: never used again for something else and never given another type. A new meaning is a new
// number. The lists of numbers are checked against tests/golden/field_numbers.txt.
#include "domain/codec.h"
#include "domain/describe.h"

#include <cassert>

namespace tandem::domain {

// Which record it is. The number stands in journals and registers, the name is the SQL table and the key in JSON.
struct RecordType {
    std::uint16_t number;
    std::string_view name;
    // Identity stands apart (architecture.md, decision 5): read only through the identity service, left out of exports
    // without --reveal, searched in an index of its own.
    bool identity = false;
};

enum class FieldUse : std::uint8_t {
    Plain,
    Searchable, // found by the search of the record's index
    Title,      // searchable, and the text a hit is shown by: a code or a party's name
};

struct FieldTraits {
    FieldUse use = FieldUse::Plain;
    std::uint16_t refers_to = 0; // number of the record that an id in this field belongs to; 0 = no reference
};

template <class R, class T>
struct Field {
    std::uint16_t number;
    std::string_view name;
    T R::*member;
    FieldTraits traits;
};

template <class R, class T>
constexpr Field<R, T> field(std::uint16_t number, std::string_view name, T R::*member, FieldTraits traits = {}) {
    return {number, name, member, traits};
}

inline constexpr FieldTraits searchable{FieldUse::Searchable, 0};
inline constexpr FieldTraits title{FieldUse::Title, 0};
template <class Other>
constexpr FieldTraits refers_to() { return {FieldUse::Plain, Other::record.number}; }
// By number, where the headers would otherwise include each other (record_numbers.h). A list of ids may refer too.
constexpr FieldTraits refers_to(std::uint16_t number) { return {FieldUse::Plain, number}; }

template <class R>
concept Record = requires { R::record; R::fields(); };

// The declaration without the C++ type, for code that treats all records alike.
struct FieldSchema {
    std::uint16_t number;
    std::string_view name;
    Shape shape;
    bool optional;
    FieldTraits traits;
    // Whether the value is one this field can hold.
    Refusal (*check)(const Value&);
    // The same, giving the value in the one form this field keeps it in: an id written as text becomes an id.
    Decoded<Value> (*parse)(const Value&);
    TypeDescription (*describe)();
};

using RecordValues = std::vector<Value>; // in the order of the declaration, without the id

struct RecordSchema {
    RecordType type;
    std::vector<FieldSchema> fields;

    const FieldSchema* field_named(std::string_view name) const {
        for (const auto& one : fields)
            if (one.name == name) return &one;
        return nullptr;
    }
    std::optional<std::size_t> position_of(std::uint16_t number) const {
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].number == number) return i;
        return std::nullopt;
    }
};

namespace detail {

template <class T>
Refusal check_as(const Value& value) {
    T decoded{};
    return decode_into(value, decoded);
}
template <class T>
Decoded<Value> parse_as(const Value& value) {
    T decoded{};
    if (auto refused = decode_into(value, decoded)) return fail(*std::move(refused));
    return encode(decoded);
}

template <class R, class T>
FieldSchema schema_of_field(const Field<R, T>& declared) {
    return {declared.number, declared.name, Codec<T>::shape, is_optional<T>, declared.traits, &check_as<T>, &parse_as<T>, &describe<T>};
}

} // namespace detail

template <Record R>
RecordSchema make_schema() {
    return R::fields().pass_to([](const auto&... declared) { return RecordSchema{R::record, {detail::schema_of_field(declared)...}}; });
}

template <Record R>
const RecordSchema& schema_of() {
    static const RecordSchema schema = make_schema<R>();
    return schema;
}

template <Record R>
RecordValues to_values(const R& record) {
    RecordValues values;
    R::fields().pass_to([&](const auto&... declared) { (values.push_back(encode(record.*declared.member)), ...); });
    return values;
}

// The error names the field: "due", "told.on".
template <Record R>
Decoded<R> from_values(Uuid id, const RecordValues& values) {
    assert(values.size() == schema_of<R>().fields.size());
    R record{};
    record.id = decltype(record.id)(id);
    std::size_t position = 0;
    Refusal refused;
    const auto take = [&](std::string_view name, Refusal found) {
        if (found) refused = std::move(*found).below(name);
        return !refused;
    };
    R::fields().pass_to([&](const auto&... declared) { (void)(take(declared.name, decode_into(values[position++], record.*declared.member)) && ...); });
    if (refused) return fail(*std::move(refused));
    return record;
}

} // namespace tandem::domain

// The conversions of a record are long templates. They are compiled once: TANDEM_RECORD(Visit) stands in the header
// behind the record (in namespace tandem::domain), TANDEM_DEFINE_RECORD(Visit) in the records.cpp beside it.
#define TANDEM_RECORD(R)                                                                                               \
    extern template const RecordSchema& schema_of<R>();                                                                \
    extern template RecordValues to_values<R>(const R&);                                                               \
    extern template Decoded<R> from_values<R>(Uuid, const RecordValues&)
#define TANDEM_DEFINE_RECORD(R)                                                                                        \
    template const RecordSchema& schema_of<R>();                                                                       \
    template RecordValues to_values<R>(const R&);                                                                      \
    template Decoded<R> from_values<R>(Uuid, const RecordValues&)
