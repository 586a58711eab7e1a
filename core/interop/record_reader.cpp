#include "interop/record_reader.h"

#include <algorithm>

namespace tandem::interop {
namespace {

using domain::FieldSchema;
using domain::RecordSchema;

constexpr std::string_view id_key = "id";

bool has_text_beyond(const Value& value, std::size_t longest) {
    const auto in_item = [&](const Value& item) { return has_text_beyond(item, longest); };
    if (const auto* text = value.get_if<std::string>()) return text->size() > longest;
    if (const auto* list = value.get_if<ValueList>()) return std::any_of(list->begin(), list->end(), in_item);
    if (const auto* parts = value.get_if<ValueParts>())
        return std::any_of(parts->begin(), parts->end(), [&](const auto& one) { return in_item(one.second); });
    return false;
}

Expected<Uuid, ImportFault> read_id(const Value& object, const std::string& path) {
    const Value* given = object.part(id_key);
    const auto id = domain::decode<Uuid>(given ? *given : Value{});
    if (!id) return fail(fault_from(id.error(), path + ".id"));
    if (id->is_nil()) return fail(ImportFault{ImportProblem::NotAnId, path + ".id"});
    return *id;
}

Expected<Value, ImportFault> read_field(const Value& given, const FieldSchema& field, const std::string& path, std::size_t longest_text) {
    const auto place = [&] { return path + "." + std::string(field.name); };
    if (has_text_beyond(given, longest_text)) return fail(ImportFault{ImportProblem::TextTooLong, place()});
    auto value = field.parse(given);
    if (!value) return fail(fault_from(value.error(), place()));
    return *std::move(value);
}

bool knows_all(const ValueParts& parts, const RecordSchema& schema) {
    return std::all_of(parts.begin(), parts.end(), [&](const auto& one) { return one.first == id_key || schema.field_named(one.first); });
}

} // namespace

Expected<RecordRow, ImportFault> read_record(const Value& object, const RecordSchema& schema, const std::string& path,
                                             std::size_t longest_text) {
    static const Value nothing;
    const auto* parts = object.get_if<ValueParts>();
    if (parts == nullptr) return fail(ImportFault{ImportProblem::WrongType, path});
    if (!knows_all(*parts, schema)) return fail(ImportFault{ImportProblem::UnknownField, path});
    RecordRow row;
    TANDEM_ASSIGN(row.id, read_id(object, path));
    row.values.reserve(schema.fields.size());
    for (const FieldSchema& field : schema.fields) {
        const Value* given = object.part(field.name);
        TANDEM_ASSIGN(auto value, read_field(given ? *given : nothing, field, path, longest_text));
        row.values.push_back(std::move(value));
    }
    return row;
}

} // namespace tandem::interop
