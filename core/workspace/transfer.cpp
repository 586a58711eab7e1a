#include "workspace/transfer.h"

#include "domain/registry.h"
#include "interop/network_json.h"
#include "interop/network_writer.h"
#include "policy/words_in_text.h"
#include "storage/records/select.h"
#include "storage/schema/migrations.h"
#include "workspace/networks.h"
#include "workspace/open_file.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

constexpr std::size_t records_per_step = 2000;

interop::ReadOptions options_for(Workspace& workspace) {
    interop::ReadOptions options;
    options.newest_schema = storage::schema::current_schema_version();
    options.exists = [&workspace](std::uint16_t kind, Uuid id) {
        const auto* schema = domain::schema_by_number(kind);
        const auto found = ask(workspace, [&](Connection& connection) { return storage::RecordTable(connection, *schema).exists(id); });
        return found && *found;
    };
    return options;
}

// Into an empty file, or the file of the same network.
Result<void> need_same_network(Workspace& workspace, const interop::NetworkDocument& document) {
    TANDEM_ASSIGN(const bool empty, is_empty(workspace));
    if (empty) return {};
    TANDEM_ASSIGN(const auto ours, network_of(workspace));
    for (const auto& batch : document.batches)
        if (batch.schema->type.number == domain::Network::record.number && batch.rows.front().id != ours.id.uuid())
            return problem(ProblemCode::OtherNetwork);
    return {};
}

class Importer {
public:
    Importer(Workspace& workspace, const Progress& progress, std::size_t total) : m_workspace(workspace), m_progress(progress), m_total(total) {}

    Result<ImportReport> run(const interop::NetworkDocument& document) {
        for (const auto& batch : document.batches) {
            for (std::size_t first = 0; first < batch.rows.size(); first += records_per_step) {
                const auto rows = std::span(batch.rows).subspan(first, std::min(records_per_step, batch.rows.size() - first));
                const auto stepped = step(*batch.schema, rows);
                if (!stepped) return undone(stepped.error());
                m_done += rows.size();
                if (m_progress && !m_progress(static_cast<double>(m_done) / static_cast<double>(m_total)))
                    return undone(Problem{ProblemCode::Cancelled});
            }
        }
        return m_report;
    }

private:
    Result<void> step(const domain::RecordSchema& schema, std::span<const interop::RecordRow> rows) {
        auto act = act_for(m_workspace, Verb::ImportNetwork);
        act.undo_group = m_group;
        TANDEM_ASSIGN(const auto changes, lifted(m_workspace.file().store().write(std::move(act), [&](storage::UnitOfWork& work) {
                          for (const auto& row : rows) work.save(schema, row.id, row.values);
                      })));
        count(changes, rows.size());
        if (changes.step != 0 && !m_group) m_group = changes.undo_group;
        return {};
    }

    void count(const storage::Changes& changes, std::size_t rows) {
        for (const auto& change : changes.records) ++(change.what == storage::ChangeKind::Created ? m_report.created : m_report.changed);
        m_report.unchanged += static_cast<std::int64_t>(rows - changes.records.size());
    }

    Result<ImportReport> undone(const Problem& why) {
        if (m_group) TANDEM_TRY(lifted(m_workspace.file().store().undo_group(*m_group, act_for(m_workspace, Verb::Undo))));
        return fail(Problem(why));
    }

    Workspace& m_workspace;
    const Progress& m_progress;
    std::size_t m_total, m_done = 0;
    std::optional<std::int64_t> m_group;
    ImportReport m_report;
};

std::size_t rows_in(const interop::NetworkDocument& document) {
    std::size_t rows = 0;
    for (const auto& batch : document.batches) rows += batch.rows.size();
    return std::max<std::size_t>(rows, 1);
}

Result<void> journal_export(Workspace& workspace, const ExportWish& wish) {
    auto act = act_for(workspace, Verb::ExportNetwork, storage::StepKind::Look);
    act.purpose = wish.reveal_for.value_or("");
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.look(domain::schema_of<domain::Network>(), network.id.uuid()); }));
    return {};
}

// Without a purpose: that a subject is somebody of the network, and who of them reported, would say who it is.
class Unlinking {
public:
    explicit Unlinking(const domain::RecordSchema& schema)
        : m_is_person(place_of(schema, "case_subject", "is_person")),
          m_reporter(place_of(schema, "concern_report", "reporter_person")) {}

    void apply(domain::RecordValues& values) const {
        if (m_is_person) values[*m_is_person] = Value();
        if (m_reporter) values[*m_reporter] = Value();
    }

private:
    static std::optional<std::size_t> place_of(const domain::RecordSchema& schema, std::string_view record, std::string_view field) {
        if (schema.type.name != record) return std::nullopt;
        for (std::size_t i = 0; i < schema.fields.size(); ++i)
            if (schema.fields[i].name == field) return i;
        return std::nullopt;
    }

    std::optional<std::size_t> m_is_person, m_reporter;
};

// Rows of one record in pages, so that a million of them never stand in memory.
Result<std::int64_t> export_record(Workspace& workspace, const domain::RecordSchema& schema, interop::NetworkWriter& writer, const Unlinking* unlinking) {
    std::int64_t count = 0;
    Uuid last;
    while (true) {
        TANDEM_ASSIGN(const auto rows, ask(workspace, [&](Connection& connection) {
                          auto cursor = connection.query(fmt::format("SELECT {} FROM \"{}\" WHERE removed = 0 AND id > ?1 ORDER BY id LIMIT ?2",
                                                                     storage::column_list(schema), schema.type.name),
                                                         last, static_cast<std::int64_t>(records_per_step));
                          std::vector<interop::RecordRow> page;
                          while (cursor.next()) {
                              auto [id, stored] = storage::read_row(cursor, schema);
                              if (unlinking) unlinking->apply(stored.values);
                              page.push_back({id, std::move(stored.values)});
                          }
                          return page;
                      }));
        if (rows.empty()) return count;
        writer.rows(schema, rows);
        count += static_cast<std::int64_t>(rows.size());
        last = rows.back().id;
    }
}

} // namespace

Result<ImportReport> import_network(Workspace& workspace, std::string_view json, const Progress& progress) {
    if (workspace.role() != Role::Owner) return problem(workspace.role() == Role::ReadOnly ? ProblemCode::ReadOnlyMedium : ProblemCode::OpenElsewhere);
    const auto& schemas = domain::all_records();
    const auto document = interop::read_network(json, schemas, options_for(workspace));
    if (!document) return fail(to_problem(document.error()));
    TANDEM_TRY(need_same_network(workspace, *document));
    return Importer(workspace, progress, rows_in(*document)).run(*document);
}

Result<std::int64_t> export_network(Workspace& workspace, std::ostream& out, const ExportWish& wish, const Progress& progress) {
    TANDEM_TRY(need_more_than_codes(workspace));
    if (wish.reveal_for && !policy::says_something(*wish.reveal_for)) return problem(ProblemCode::PurposeNeeded);
    TANDEM_TRY(journal_export(workspace, wish));
    interop::NetworkWriter writer(out);
    const bool identities = wish.reveal_for.has_value();
    writer.begin({storage::schema::current_schema_version(), workspace.today(), identities});
    std::int64_t count = 0;
    double done = 0;
    for (const auto* schema : domain::all_records()) {
        if (schema->type.identity && !identities) continue;
        const Unlinking unlinking(*schema);
        TANDEM_ASSIGN(const auto rows, export_record(workspace, *schema, writer, identities ? nullptr : &unlinking));
        count += rows;
        if (progress && !progress(++done / static_cast<double>(domain::all_records().size()))) return problem(ProblemCode::Cancelled);
    }
    if (!writer.end()) return problem(ProblemCode::DiskFull);
    return count;
}

} // namespace tandem::workspace
