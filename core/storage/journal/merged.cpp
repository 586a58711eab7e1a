// What a merge stores through the unit of work.
#include "domain/registry.h"
#include "storage/journal/unit_of_work.h"

#include <cassert>

namespace tandem::storage {
namespace {

// Whether the birth stands for that register, so that it needs no row of its own.
bool is_covered(const Register& birth, const Register& state) {
    if (birth.heads.size() != 1 || state.heads.size() != 1 || state.seen != birth.seen) return false;
    const Head &made = birth.heads.front(), &head = state.heads.front();
    return made.writer == head.writer && made.n == head.n && made.at == head.at;
}

Value shown_value(const RecordInFile& record, std::uint16_t field, const RegisterMap& pieces) {
    const auto piece = pieces.find(field);
    const Head* head = piece != pieces.end() ? holdable_head(record.field(field), piece->second) : nullptr;
    return head != nullptr ? head->value : Value{};
}

std::vector<std::uint16_t> columns_of(const domain::RecordSchema& schema) {
    std::vector<std::uint16_t> columns{removed_field};
    for (const auto& field : schema.fields) columns.push_back(field.number);
    return columns;
}

} // namespace

std::int64_t UnitOfWork::store_merged(const RecordInFile& record, const RegisterMap& merged) {
    if (merged.empty()) return 0;
    m_touched = true;
    if (merged.contains(birth_field)) expand_birth(record);
    StoredRecord shown = record.stored.value_or(StoredRecord{});
    const bool was_removed = shown.removed;
    std::int64_t changed = 0;
    for (const auto& [field, state] : merged)
        if (const Head* head = place(record, field, state)) changed += show(record, field, head->value, shown) ? 1 : 0;
    if (changed == 0) return 0;
    m_search.update(*record.schema, record.id, record.stored ? &record.stored->values : nullptr, shown.values, shown.removed, m_act.at);
    const bool moved = shown.removed != was_removed;
    note(record.kind, record.id, !moved ? ChangeKind::Updated : shown.removed ? ChangeKind::Removed : ChangeKind::BroughtBack);
    return changed;
}

void UnitOfWork::create_merged(const RecordInFile& record, const RegisterMap& pieces) {
    const domain::RecordSchema& schema = *record.schema;
    StoredRecord shown;
    for (const auto& field : schema.fields) shown.values.push_back(shown_value(record, field.number, pieces));
    table_of(schema).insert(record.id, shown.values);
    m_lines.push_back({record.kind, record.id, birth_field, std::nullopt, std::nullopt});
    place_pieces(record, pieces);
    if (shown_value(record, removed_field, pieces) == Value(true)) show(record, removed_field, Value(true), shown);
    m_search.update(schema, record.id, nullptr, shown.values, shown.removed, m_act.at);
    note(record.kind, record.id, shown.removed ? ChangeKind::Removed : ChangeKind::Created);
}

void UnitOfWork::place_pieces(const RecordInFile& record, const RegisterMap& pieces) {
    const Register& birth = pieces.at(birth_field);
    m_registers.erase(record.id); // pieces that waited, or came before the kind was known here
    for (const auto& [field, state] : pieces) {
        const bool is_column = has_column(record, field);
        if (is_column && is_covered(birth, state) && holdable_head(record.field(field), state) != nullptr) continue;
        place(record, field, state);
    }
    const WriterNumber maker = m_registers.number_of(birth.shown().writer);
    for (const std::uint16_t field : columns_of(*record.schema))
        if (!pieces.contains(field)) m_registers.store_blank(record.kind, record.id, field, maker, change_number());
}

void UnitOfWork::keep_waiting(const RecordInFile& record, std::uint16_t field, const Register& state) {
    m_touched = true;
    WaitingTable(m_context.connection).store(record.kind, record.id, field, state, change_number());
}

void UnitOfWork::drop_waiting(const Uuid& id) {
    m_touched = true;
    WaitingTable(m_context.connection).erase(id);
}

// Stores a register; the head that is to be shown, or null when it has no place in the record's table.
const Head* UnitOfWork::place(const RecordInFile& record, std::uint16_t field, const Register& state) {
    if (field == birth_field && record.schema != nullptr) {
        m_registers.store(record.kind, record.id, field, state, state.shown(), change_number());
        return nullptr;
    }
    const Head* head = has_column(record, field) ? holdable_head(record.field(field), state) : nullptr;
    m_registers.store(record.kind, record.id, field, state, head != nullptr ? *head : state.shown(), change_number());
    if (head == nullptr) m_registers.keep_unknown(record.id, field, state.shown().value);
    return head;
}

// A birth that is about to contain the history of another one (the same document brought into two files) can stand for
// no field any more: it would claim to have seen the other file's values.
void UnitOfWork::expand_birth(const RecordInFile& record) {
    if (record.schema == nullptr || !record.stored) return;
    for (const std::uint16_t field : columns_of(*record.schema)) {
        const auto known = m_registers.find(record.id, field);
        if (!known || known->own_row) continue;
        m_registers.store(record.kind, record.id, field, known->state, known->state.heads.front(), change_number());
    }
}

bool UnitOfWork::show(const RecordInFile& record, std::uint16_t field, const Value& value, StoredRecord& shown) {
    const RecordTable& table = table_of(*record.schema);
    if (field == removed_field) {
        const bool removed = value == Value(true);
        if (removed == shown.removed) return false;
        table.set_removed(record.id, removed);
        m_lines.push_back({record.kind, record.id, field, Value(shown.removed), value});
        shown.removed = removed;
        return true;
    }
    const std::size_t position = *record.schema->position_of(field);
    Value& before = shown.values[position];
    if (same_value(record.schema->fields[position].shape, before, value)) return false;
    table.update(record.id, position, value);
    m_lines.push_back({record.kind, record.id, field, before, value});
    before = value;
    return true;
}

} // namespace tandem::storage
