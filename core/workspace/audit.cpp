#include "workspace/audit.h"

#include "domain/registry.h"
#include "storage/cases/cases_store.h"
#include "storage/journal/chain.h"
#include "workspace/cases.h"
#include "workspace/open_file.h"

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

constexpr std::size_t lines_shown = 50;

std::string field_name(const domain::RecordSchema* schema, const storage::JournalLine& line) {
    if (!line.field) return "looked";
    if (*line.field == storage::birth_field) return "created";
    if (*line.field == storage::removed_field) return line.new_value == Value(true) ? "removed" : "brought_back";
    const auto position = schema ? schema->position_of(*line.field) : std::nullopt;
    return position ? std::string(schema->fields[*position].name) : std::to_string(*line.field);
}

std::string person_name(Connection& connection, const std::optional<Uuid>& id) {
    if (!id) return {};
    auto cursor = connection.query("SELECT name FROM person WHERE id = ?1", *id);
    return cursor.next() ? cursor.text(0) : id->text();
}

AuditEntry to_entry(Connection& connection, const storage::JournalStep& step, const std::vector<storage::JournalLine>& lines) {
    AuditEntry entry;
    entry.step = step.number;
    entry.at = step.act.at;
    entry.actor = person_name(connection, step.act.actor);
    entry.device = std::to_string(step.writer);
    entry.verb = step.act.verb;
    entry.purpose = step.act.purpose;
    if (step.act.about_case) entry.case_code = storage::CasesStore(connection).code_of(domain::CaseId(*step.act.about_case));
    entry.line_count = step.lines;
    for (const auto& line : lines) {
        if (entry.lines.size() == lines_shown) break;
        const auto* schema = domain::schema_by_number(line.kind);
        entry.lines.push_back({schema ? std::string(schema->type.name) : std::to_string(line.kind), line.entity, field_name(schema, line)});
    }
    auto hash = connection.query("SELECT hash FROM journal_step WHERE number = ?1", step.number);
    if (hash.next()) entry.hash = to_hex(hash.blob(0));
    return entry;
}

// A step is about a case when it says so, or when one of its lines belongs to that case.
bool is_about(Connection& connection, const storage::JournalStep& step, const std::vector<storage::JournalLine>& lines, domain::CaseId wanted) {
    if (step.act.about_case == wanted.uuid()) return true;
    const storage::CasesStore cases(connection);
    for (const auto& line : lines)
        if (cases.case_of(line.kind, line.entity) == wanted) return true;
    return false;
}

struct Range {
    Instant from{INT64_MIN}, to{INT64_MAX};
};

Range range_of(Workspace& workspace, const AuditFilter& filter) {
    const Zone& zone = workspace.file().zone;
    Range range;
    if (filter.from) range.from = zone.instant_at(*filter.from, TimeOfDay());
    if (filter.to) range.to = {zone.instant_at(filter.to->plus_days(1), TimeOfDay()).milliseconds - 1};
    return range;
}

} // namespace

Result<void> read_audit(Workspace& workspace, const AuditFilter& filter, const std::function<bool(const AuditEntry&)>& each) {
    TANDEM_TRY(need_more_than_codes(workspace));
    std::optional<domain::CaseId> wanted_case;
    if (filter.case_code) {
        TANDEM_ASSIGN(const auto file, case_with_code(workspace, *filter.case_code));
        wanted_case = file.id;
    }
    const Range range = range_of(workspace, filter);
    return ask(workspace, [&](Connection& connection) {
        const storage::JournalTable journal(connection);
        journal.each_step(range.from, range.to, [&](const storage::JournalStep& step) {
            if (filter.verb && *filter.verb != step.act.verb) return true;
            if (filter.person && filter.person != step.act.actor) return true;
            const auto lines = journal.lines(step.number);
            if (wanted_case && !is_about(connection, step, lines, *wanted_case)) return true;
            return each(to_entry(connection, step, lines));
        });
    });
}

} // namespace tandem::workspace
