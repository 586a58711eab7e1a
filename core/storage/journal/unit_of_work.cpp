#include "storage/journal/unit_of_work.h"

#include "base/json/json.h"
#include "domain/registry.h"

#include <algorithm>
#include <cassert>

namespace tandem::storage {
namespace {

[[noreturn]] void refuse(StoreFault fault, std::uint16_t kind, const Uuid& id, std::uint16_t field = 0) {
    throw Refusal(StoreError{fault, 0, kind, id, field});
}

void check_values(const domain::RecordSchema& schema, const Uuid& id, const domain::RecordValues& values) {
    assert(values.size() == schema.fields.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        assert(!schema.fields[i].check(values[i]));
        const auto* text = values[i].get_if<std::string>();
        if (text != nullptr && text->size() > field_limit) refuse(StoreFault::TooBig, schema.type.number, id, schema.fields[i].number);
    }
}

} // namespace

bool same_value(domain::Shape shape, const Value& a, const Value& b) {
    if (shape != domain::Shape::Structure || a.is_nothing() || b.is_nothing()) return a == b;
    return to_json(a) == to_json(b);
}

UnitOfWork::UnitOfWork(const WriteContext& context, Act act)
    : m_context(context), m_act(std::move(act)), m_registers(context.connection), m_search(context.connection) {}

void UnitOfWork::save(const domain::RecordSchema& schema, const Uuid& id, const domain::RecordValues& values) {
    check_values(schema, id, values);
    const auto stored = table_of(schema).find(id);
    if (!stored) return create(schema, id, values);
    if (stored->removed) refuse(StoreFault::NotFound, schema.type.number, id);
    bool changed = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (same_value(schema.fields[i].shape, stored->values[i], values[i])) continue;
        write_field(schema, id, i, stored->values[i], values[i]);
        changed = true;
    }
    if (!changed) return;
    m_search.update(schema, id, &stored->values, values, false, m_act.at);
    note(schema.type.number, id, ChangeKind::Updated);
}

void UnitOfWork::create(const domain::RecordSchema& schema, const Uuid& id, const domain::RecordValues& values) {
    if (is_erased(id)) refuse(StoreFault::RecordErased, schema.type.number, id);
    table_of(schema).insert(id, values);
    m_registers.record_birth(schema.type.number, id, m_context.writer, m_act.at, change_number());
    m_search.update(schema, id, nullptr, values, false, m_act.at);
    m_lines.push_back({schema.type.number, id, birth_field, std::nullopt, std::nullopt});
    note(schema.type.number, id, ChangeKind::Created);
}

void UnitOfWork::write_field(const domain::RecordSchema& schema, const Uuid& id, std::size_t position, const Value& old_value, const Value& new_value) {
    const std::uint16_t field = schema.fields[position].number;
    table_of(schema).update(id, position, new_value);
    m_registers.record_write(schema.type.number, id, field, m_context.writer, m_act.at, change_number(),
                             [&](const Value& value) { return !can_hold(&schema.fields[position], value); });
    m_lines.push_back({schema.type.number, id, field, old_value, new_value});
}

void UnitOfWork::set_removed(const domain::RecordSchema& schema, const Uuid& id, bool removed) {
    const auto stored = table_of(schema).find(id);
    if (!stored) refuse(StoreFault::NotFound, schema.type.number, id);
    if (stored->removed == removed) return;
    table_of(schema).set_removed(id, removed);
    m_registers.record_write(schema.type.number, id, removed_field, m_context.writer, m_act.at, change_number());
    m_search.update(schema, id, &stored->values, stored->values, removed, m_act.at);
    m_lines.push_back({schema.type.number, id, removed_field, Value(!removed), Value(removed)});
    note(schema.type.number, id, removed ? ChangeKind::Removed : ChangeKind::BroughtBack);
}

void UnitOfWork::erase(const domain::RecordSchema& schema, const Uuid& id) {
    if (const auto stored = table_of(schema).find(id)) m_search.erase(schema, id, stored->values);
    table_of(schema).erase(id);
    forget(schema.type.number, id);
    note(schema.type.number, id, ChangeKind::Removed);
}

void UnitOfWork::erase_by_id(const Uuid& id) {
    auto kind = m_registers.kind_of(id);
    if (!kind) kind = WaitingTable(m_context.connection).kind_of(id);
    const auto* schema = kind ? domain::schema_by_number(*kind) : nullptr;
    if (schema != nullptr) erase(*schema, id);
    else forget(kind.value_or(0), id);
}

void UnitOfWork::forget(std::uint16_t kind, const Uuid& id) {
    assert(m_act.kind == StepKind::Barrier);
    m_touched = true;
    m_registers.erase(id);
    JournalTable(m_context.connection).wipe_values(id);
    std::erase_if(m_lines, [&](const JournalLine& line) { return line.entity == id; });
    // The chain lets values be gone only where such a line says why.
    m_lines.push_back({kind, id, std::nullopt, std::nullopt, std::nullopt});
    m_context.connection.run("INSERT OR IGNORE INTO erased (entity, at) VALUES (?1, ?2)", id, m_act.at);
}

void UnitOfWork::look(const domain::RecordSchema& schema, const Uuid& id) {
    assert(m_act.kind == StepKind::Look);
    m_lines.push_back({schema.type.number, id, std::nullopt, std::nullopt, std::nullopt});
}

std::optional<StoredRecord> UnitOfWork::find(const domain::RecordSchema& schema, const Uuid& id) { return table_of(schema).find(id); }

bool UnitOfWork::is_erased(const Uuid& id) const { return m_context.connection.query("SELECT 1 FROM erased WHERE entity = ?1", id).next(); }

Changes UnitOfWork::finish() {
    if (m_lines.empty() && !m_touched) return {};
    const JournalStep step = JournalTable(m_context.connection).append(m_act, m_context.writer, m_lines, m_context.random);
    return {step.number, *step.act.undo_group, std::move(m_changes)};
}

void UnitOfWork::note(std::uint16_t kind, const Uuid& id, ChangeKind what) {
    const bool follows_itself = !m_changes.empty() && m_changes.back().id == id;
    if (!follows_itself) m_changes.push_back({kind, id, what});
    else if (what != ChangeKind::Updated) m_changes.back().what = what;
}

const RecordTable& UnitOfWork::table_of(const domain::RecordSchema& schema) {
    return m_tables.try_emplace(schema.type.number, m_context.connection, schema).first->second;
}

std::int64_t UnitOfWork::change_number() {
    if (m_change_number == 0) m_change_number = JournalTable(m_context.connection).head().step + 1;
    return m_change_number;
}

} // namespace tandem::storage
