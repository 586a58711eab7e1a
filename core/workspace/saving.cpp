#include "workspace/saving.h"

#include "domain/registry.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

bool leads_somewhere(Connection& connection, std::uint16_t kind, const Value& value) {
    const auto* schema = domain::schema_by_number(kind);
    if (const auto* list = value.get_if<ValueList>())
        return std::ranges::all_of(*list, [&](const Value& one) { return leads_somewhere(connection, kind, one); });
    const auto* id = value.get_if<Uuid>();
    return schema == nullptr || id == nullptr || storage::RecordTable(connection, *schema).exists(*id);
}

// The first changed field with an id of nothing. A reference that was broken before stands in nobody's way.
const domain::FieldSchema* broken_reference(Connection& connection, const domain::RecordSchema& schema, const domain::RecordValues& values,
                                            const std::optional<storage::StoredRecord>& stored) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& field = schema.fields[i];
        const bool changed = !stored || !storage::same_value(field.shape, stored->values[i], values[i]);
        if (changed && field.traits.refers_to != 0 && !leads_somewhere(connection, field.traits.refers_to, values[i])) return &field;
    }
    return nullptr;
}

struct Before {
    std::optional<storage::StoredRecord> stored;
    const domain::FieldSchema* broken = nullptr;
};

std::string place_of(const domain::RecordSchema& schema, std::string_view field) {
    return std::string(schema.type.name) + "." + std::string(field);
}

} // namespace

Result<void> need_owner(Workspace& workspace) {
    switch (workspace.role()) {
    case Role::Owner: return {};
    case Role::SecondReader: return problem(ProblemCode::OpenElsewhere);
    case Role::ReadOnly: return problem(ProblemCode::ReadOnlyMedium);
    }
    return {};
}

Day day_of_now(Workspace& workspace) { return workspace.file().zone.day_of(workspace.file().now()); }

Result<std::optional<storage::StoredRecord>> before_saving(Workspace& workspace, const domain::RecordSchema& schema, const Uuid& id,
                                                           const domain::RecordValues& values) {
    if (id.is_nil()) return bad_value(place_of(schema, "id"), domain::ValueFault::Missing);
    TANDEM_ASSIGN(auto before, ask(workspace, [&](Connection& connection) {
                      Before found{storage::RecordTable(connection, schema).find(id), nullptr};
                      found.broken = broken_reference(connection, schema, values, found.stored);
                      return found;
                  }));
    if (before.stored && before.stored->removed) return problem(ProblemCode::NotFound);
    if (before.broken != nullptr) return problem(ProblemCode::MissingReference, place_of(schema, before.broken->name));
    return std::move(before.stored);
}

storage::Act act_about(Workspace& workspace, Verb verb, domain::CaseId about) {
    auto act = act_for(workspace, verb);
    act.about_case = about.uuid();
    return act;
}

} // namespace tandem::workspace
