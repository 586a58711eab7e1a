#include "workspace/finding.h"

#include "domain/registry.h"
#include "storage/cases/cases_store.h"
#include "storage/records/select.h"
#include "workspace/open_file.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

// The text of the record's title field, or what stands for one.
std::string title_of(Connection& connection, const domain::RecordSchema& schema, const Uuid& id) {
    const auto stored = storage::RecordTable(connection, schema).find(id);
    if (!stored) return {};
    const auto text_in = [&](std::string_view name) -> std::string {
        const auto* field = schema.field_named(name);
        const auto position = field ? schema.position_of(field->number) : std::nullopt;
        const auto* text = position ? stored->values[*position].get_if<std::string>() : nullptr;
        return text ? *text : std::string();
    };
    for (const auto& field : schema.fields)
        if (field.traits.use == domain::FieldUse::Title) return text_in(field.name);
    return schema.type.number == domain::Meeting::record.number ? text_in("day") : std::string();
}

std::optional<Hit> shown_as(Connection& connection, const storage::SearchHit& found) {
    const storage::CasesStore cases(connection);
    if (const auto id = cases.case_of(found.kind, found.entity)) return Hit{domain::CaseFile::record.number, id->uuid(), cases.code_of(*id)};
    const auto* schema = domain::schema_by_number(found.kind);
    if (schema == nullptr) return std::nullopt;
    std::string title = title_of(connection, *schema, found.entity);
    if (title.empty()) return std::nullopt;
    return Hit{found.kind, found.entity, std::move(title)};
}

} // namespace

Result<std::vector<Hit>> search(Workspace& workspace, std::string_view words, std::size_t limit) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](Connection& connection) {
        std::vector<Hit> hits;
        // Several lines of one case are one hit, so more are asked for than are shown.
        for (const auto& found : storage::SearchIndex(connection).find(storage::SearchSpace::Open, words, limit * 3)) {
            auto hit = shown_as(connection, found);
            const bool known = hit && std::any_of(hits.begin(), hits.end(), [&](const Hit& other) { return other.id == hit->id; });
            if (hit && !known && hits.size() < limit) hits.push_back(*std::move(hit));
        }
        return hits;
    });
}

} // namespace tandem::workspace
