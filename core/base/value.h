#pragma once
// A plain value: what a field of a record is outside its own type. SQL binding, JSON, journal and registers know only
// this; the record's declaration (domain/record.h) turns it into the field's type and back.
#include "base/expected.h"
#include "base/ids.h"

#include <compare>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tandem {

class Value;
using ValueList = std::vector<Value>;
using ValueParts = std::vector<std::pair<std::string, Value>>; // in the order declared

class Value {
public:
    using Alternatives = std::variant<std::monostate, bool, std::int64_t, double, std::string, Uuid, ValueList, ValueParts>;

    Value() = default; // nothing: the field is not set
    Value(bool value) : m_value(value) {}
    Value(std::int64_t value) : m_value(value) {}
    Value(double value) : m_value(value) {} // only from and for other people's formats; no field of ours holds one
    Value(std::string value) : m_value(std::move(value)) {}
    Value(std::string_view value) : m_value(std::string(value)) {}
    Value(const char* value) : m_value(std::string(value)) {}
    Value(Uuid value) : m_value(value) {}
    Value(ValueList value) : m_value(std::move(value)) {}
    Value(ValueParts value) : m_value(std::move(value)) {}

    bool is_nothing() const { return std::holds_alternative<std::monostate>(m_value); }
    template <class T>
    const T* get_if() const { return std::get_if<T>(&m_value); }
    const Alternatives& alternatives() const { return m_value; }

    // The part of that name, or null when this has no such part.
    const Value* part(std::string_view name) const {
        const auto* parts = get_if<ValueParts>();
        if (parts == nullptr) return nullptr;
        for (const auto& [key, value] : *parts)
            if (key == name) return &value;
        return nullptr;
    }

    friend bool operator==(const Value&, const Value&) = default;

private:
    Alternatives m_value;
};

} // namespace tandem
