#include "workspace/finding.h"

#include "base/text.h"
#include "domain/registry.h"
#include "storage/cases/cases_store.h"
#include "storage/records/select.h"
#include "workspace/meeting_of_now.h"
#include "workspace/open_file.h"

#include <algorithm>
#include <fmt/format.h>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

// The text of the record's title field, or what stands for one; nothing when the record has none.
std::string title_of(Connection& connection, const domain::RecordSchema& schema, const Uuid& id) {
    std::string_view shown = schema.type.number == domain::Meeting::record.number ? "day" : "";
    for (const auto& field : schema.fields)
        if (field.traits.use == domain::FieldUse::Title) shown = field.name;
    if (shown.empty()) return {};
    auto cursor = connection.query(fmt::format("SELECT \"{}\" FROM \"{}\" WHERE id = ?1", shown, schema.type.name), id);
    return cursor.next() ? cursor.text(0) : std::string();
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

// While there is a meeting a hit says no more than what was typed does: a name that stands in a line leads to no code.
bool is_called(const Hit& hit, std::string_view words) {
    const std::string wanted = fold(trimmed(words)), title = fold(hit.title);
    return !wanted.empty() && title.find(wanted) != std::string::npos;
}

} // namespace

Result<std::vector<Hit>> search(Workspace& workspace, std::string_view words, std::size_t limit) {
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(const auto meeting, meeting_of_now(workspace));
    return ask(workspace, [&](Connection& connection) {
        std::vector<Hit> hits;
        // Several lines of one case are one hit, so more are asked for than are shown.
        for (const auto& found : storage::SearchIndex(connection).find(storage::SearchSpace::Open, words, limit * 3)) {
            if (hits.size() == limit) break;
            auto hit = shown_as(connection, found);
            const bool known = hit && std::any_of(hits.begin(), hits.end(), [&](const Hit& other) { return other.id == hit->id; });
            if (hit && !known && (!meeting || is_called(*hit, words))) hits.push_back(*std::move(hit));
        }
        return hits;
    });
}

HitTarget target_of(Workspace& workspace, const Hit& hit) {
    if (hit.kind == domain::CaseFile::record.number) return {HitPlace::Case, hit.id};
    if (hit.kind == domain::Party::record.number) return {HitPlace::Party, hit.id};
    if (hit.kind == domain::Meeting::record.number) return {HitPlace::Meeting, hit.id};
    if (hit.kind == domain::ConcernReport::record.number) return {HitPlace::Report, hit.id};
    if (hit.kind == domain::ConsultationQuestion::record.number) return {HitPlace::Consultation, hit.id};
    if (hit.kind != domain::Person::record.number) return {};
    const auto capacity = ask(workspace, [&](Connection& connection) {
        return storage::select_record<domain::Capacity>(connection, "person = ?1 AND party IS NOT NULL AND removed = 0 LIMIT 1", hit.id);
    });
    if (!capacity || !*capacity || !(*capacity)->party) return {};
    return {HitPlace::Party, (*capacity)->party->uuid()};
}

} // namespace tandem::workspace
