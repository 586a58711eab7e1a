#include "interop/network_schema.h"

#include "interop/network_json.h"

namespace tandem::interop {
namespace {

using domain::FieldSchema;
using domain::PartDescription;
using domain::RecordSchema;
using domain::StateDescription;
using domain::TypeDescription;
using Schemas = std::span<const RecordSchema* const>;

Value definition(std::string_view name) { return ValueParts{{"$ref", "#/$defs/" + std::string(name)}}; }
Value of_type(const char* name) { return ValueParts{{"type", name}}; }

Value closed_object(ValueParts properties, ValueList required) {
    return ValueParts{{"type", "object"},
                      {"properties", std::move(properties)},
                      {"required", std::move(required)},
                      {"additionalProperties", false}};
}

Value type_schema(const TypeDescription& type);

Value parts_schema(const std::vector<PartDescription>& parts, ValueParts properties = {}, ValueList required = {}) {
    for (const PartDescription& one : parts) {
        properties.emplace_back(one.name, type_schema(one.type));
        if (!one.type.optional) required.emplace_back(one.name);
    }
    return closed_object(std::move(properties), std::move(required));
}

Value words_schema(const TypeDescription& type) {
    ValueList words;
    for (const std::string_view word : type.words) words.emplace_back(word);
    return ValueParts{{"enum", std::move(words)}};
}

Value integer_schema(const TypeDescription& type) {
    return ValueParts{{"type", "integer"}, {"minimum", type.least}, {"maximum", type.most}};
}

Value state_schema(const TypeDescription& type) {
    ValueList states;
    for (const StateDescription& one : type.states)
        states.push_back(parts_schema(one.parts, {{"is", ValueParts{{"const", one.word}}}}, {"is"}));
    return ValueParts{{"oneOf", std::move(states)}};
}

Value list_schema(const TypeDescription& type) { return ValueParts{{"type", "array"}, {"items", type_schema(type.item.front())}}; }

Value required_type_schema(const TypeDescription& type) {
    switch (type.kind) {
    case TypeDescription::Kind::Boolean: return of_type("boolean");
    case TypeDescription::Kind::Integer: return integer_schema(type);
    case TypeDescription::Kind::Text: return definition("text");
    case TypeDescription::Kind::Id: return definition("id");
    case TypeDescription::Kind::Day: return definition("day");
    case TypeDescription::Kind::TimeOfDay: return definition("time_of_day");
    case TypeDescription::Kind::Instant: return definition("instant");
    case TypeDescription::Kind::Word: return words_schema(type);
    case TypeDescription::Kind::List: return list_schema(type);
    case TypeDescription::Kind::Structure: return parts_schema(type.parts);
    case TypeDescription::Kind::State: return state_schema(type);
    }
    return {};
}

Value type_schema(const TypeDescription& type) {
    Value schema = required_type_schema(type);
    if (!type.optional) return schema;
    return ValueParts{{"anyOf", ValueList{std::move(schema), of_type("null")}}};
}

std::string_view name_of(std::uint16_t number, Schemas schemas) {
    for (const RecordSchema* schema : schemas)
        if (schema->type.number == number) return schema->type.name;
    return {};
}

Value field_schema(const FieldSchema& field, Schemas schemas) {
    Value schema = type_schema(field.describe());
    if (field.traits.refers_to == 0) return schema;
    ValueParts with_target{{"description", "Refers to: " + std::string(name_of(field.traits.refers_to, schemas))}};
    for (const auto& part : *schema.get_if<ValueParts>()) with_target.push_back(part);
    return with_target;
}

Value record_schema(const RecordSchema& schema, Schemas schemas) {
    ValueParts properties{{"id", definition("id")}};
    ValueList required{"id"};
    for (const FieldSchema& field : schema.fields) {
        properties.emplace_back(field.name, field_schema(field, schemas));
        if (!field.optional) required.emplace_back(field.name);
    }
    ValueParts out{{"description", record_description(schema.type.name)}};
    const Value object = closed_object(std::move(properties), std::move(required));
    for (const auto& part : *object.get_if<ValueParts>()) out.push_back(part);
    return out;
}

Value text_matching(const char* description, const char* pattern) {
    return ValueParts{{"description", description}, {"type", "string"}, {"pattern", pattern}};
}

ValueParts common_definitions() {
    return {{"id", text_matching("A UUID, made once and never used for another record.",
                                 "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")},
            {"day", text_matching("A civil date from 1800-01-01 to 2999-12-31.",
                                  "^(1[89]|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")},
            {"time_of_day", text_matching("A time in the network's zone.", "^([01][0-9]|2[0-3]):[0-5][0-9]$")},
            {"instant", ValueParts{{"description", "Milliseconds since 1970-01-01 UTC."}, {"type", "integer"}}},
            {"text", ValueParts{{"description", "At most 1 MiB of UTF-8."},
                                {"type", "string"},
                                {"maxLength", static_cast<std::int64_t>(ReadOptions{}.longest_text)}}}};
}

Value definitions(Schemas schemas) {
    ValueParts out = common_definitions();
    for (const RecordSchema* schema : schemas) out.emplace_back(schema->type.name, record_schema(*schema, schemas));
    return out;
}

Value list_of_records(const RecordSchema& schema) {
    ValueParts list{{"type", "array"}, {"items", definition(schema.type.name)}};
    if (schema.type.identity) list.emplace_back("description", "Only when \"identities\" is true.");
    if (schema.type.name != "network") return list;
    list.emplace_back("minItems", std::int64_t{1});
    list.emplace_back("maxItems", std::int64_t{1});
    return list;
}

Value records_schema(Schemas schemas) {
    ValueParts kinds;
    for (const RecordSchema* schema : schemas) kinds.emplace_back(schema->type.name, list_of_records(*schema));
    return closed_object(std::move(kinds), {"network"});
}

Value document_parts(Schemas schemas) {
    return ValueParts{
        {"format", ValueParts{{"const", network_format}}},
        {"version", ValueParts{{"const", network_format_version}}},
        {"schema", ValueParts{{"description", "Version of the file it was exported from."},
                              {"anyOf", ValueList{ValueParts{{"type", "integer"}, {"minimum", std::int64_t{0}}}, of_type("null")}}}},
        {"exported_on", ValueParts{{"anyOf", ValueList{definition("day"), of_type("null")}}}},
        {"identities", ValueParts{{"description", "Whether records that identify people may be in it; false when left out."},
                                  {"type", ValueList{"boolean", "null"}}}},
        {"records", records_schema(schemas)}};
}

} // namespace

Value network_json_schema(Schemas schemas) {
    return ValueParts{
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"title", "A network of Tandem"},
        {"description", "A whole network as tandem-cli exports and imports it. A field without a value is left out or null. "
                        "Ids are given once in the whole document, and every reference leads to a record in it."},
        {"type", "object"},
        {"properties", document_parts(schemas)},
        {"required", ValueList{"format", "version", "records"}},
        {"additionalProperties", false},
        {"$defs", definitions(schemas)}};
}

} // namespace tandem::interop
