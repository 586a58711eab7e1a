#include "storage/registers/effective.h"

#include "base/json/json.h"

#include <algorithm>
#include <tuple>

namespace tandem::storage {
namespace {

// Longer texts are refused at the write door as well.
bool is_too_long(const Value& value) {
    const auto* text = value.get_if<std::string>();
    return text != nullptr && text->size() > field_limit;
}

Value through_json(const Value& value) {
    auto parsed = parse_json(to_json(value));
    return parsed ? *std::move(parsed) : Value{};
}

Value standing_value(const RegisterTable& registers, const RecordInFile& record, std::uint16_t field) {
    if (field == birth_field) return {};
    if (auto unknown = registers.unknown_value(record.id, field)) return *std::move(unknown);
    if (!record.stored || record.schema == nullptr) return {};
    if (field == removed_field) return record.stored->removed;
    const auto position = record.schema->position_of(field);
    return position ? record.stored->values[*position] : Value{};
}

} // namespace

const domain::FieldSchema* RecordInFile::field(std::uint16_t number) const {
    const auto position = schema != nullptr ? schema->position_of(number) : std::nullopt;
    return position ? &schema->fields[*position] : nullptr;
}

bool has_column(const RecordInFile& record, std::uint16_t field) {
    return record.schema != nullptr && (field == removed_field || record.field(field) != nullptr);
}

std::optional<Register> effective_register(const RegisterTable& registers, const RecordInFile& record, std::uint16_t field) {
    auto known = registers.find(record.id, field);
    if (!known || known->state.heads.empty() || (!known->own_row && !has_column(record, field))) return std::nullopt;
    Register state = std::move(known->state);
    state.heads.front().value = standing_value(registers, record, field);
    for (Head& head : state.heads) head.value = kept_form(record.field(field), head.value);
    std::ranges::sort(state.heads, [](const Head& a, const Head& b) { return std::tie(a.writer, a.n) < std::tie(b.writer, b.n); });
    return state;
}

bool can_hold(const domain::FieldSchema* field, const Value& value) {
    if (field == nullptr) return value.get_if<bool>() != nullptr;
    return !is_too_long(value) && !field->check(value);
}

Value kept_form(const domain::FieldSchema* field, const Value& value) {
    if (field == nullptr) return through_json(value);
    auto parsed = field->parse(value);
    if (!parsed) return through_json(value);
    return field->shape == domain::Shape::Structure ? through_json(*parsed) : *std::move(parsed);
}

const Head* holdable_head(const domain::FieldSchema* field, const Register& state) {
    const Head* latest = nullptr;
    for (const Head& head : state.heads) {
        if (!can_hold(field, head.value)) continue;
        if (latest == nullptr || std::tie(latest->at, latest->writer, latest->n) < std::tie(head.at, head.writer, head.n)) latest = &head;
    }
    return latest;
}

} // namespace tandem::storage
