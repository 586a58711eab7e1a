#pragma once
#include "base/value.h"
#include "documents/document.h"
#include "domain/record.h"

#include <QString>

#include <optional>

namespace tandem::cli {

// Text for people or one JSON document on standard output. A command builds both answers; this shows the one asked for.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    bool is_json() const { return m_json; }
    void json(const Value& document) const;
    void line(const QString& text = {}) const;
    void table(const documents::Table& table) const;
    void raw(std::string_view bytes) const;
    bool finish() const; // false: standard output could not take it all

private:
    bool m_json;
};

template <class T>
Value json_of(const std::optional<T>& value) { return value ? domain::encode(*value) : Value{}; }

// All fields by name, with the id before them.
template <domain::Record R>
ValueParts record_json(const R& record) {
    ValueParts parts{{"id", record.id.uuid()}};
    auto values = domain::to_values(record);
    const auto& fields = domain::schema_of<R>().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) parts.emplace_back(std::string(fields[i].name), std::move(values[i]));
    return parts;
}

template <domain::Record R>
ValueList records_json(const std::vector<R>& records) {
    ValueList list;
    for (const auto& record : records) list.emplace_back(record_json(record));
    return list;
}

} // namespace tandem::cli
