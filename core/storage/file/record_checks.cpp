#include "storage/file/record_checks.h"

#include "domain/registry.h"

#include <algorithm>
#include <fmt/format.h>

namespace tandem::storage {
namespace {

using domain::FieldSchema;
using domain::RecordSchema;

bool is_there(sqlite::Connection& connection, std::string_view sql, const Uuid& id) { return connection.query(sql, id).next(); }

bool is_erased(sqlite::Connection& connection, const Uuid& id) { return is_there(connection, "SELECT 1 FROM erased WHERE entity = ?1", id); }

// Removed rows are still rows; erased ones may be referred to.
bool leads_somewhere(sqlite::Connection& connection, const RecordSchema& target, const Uuid& id) {
    return RecordTable(connection, target).exists(id) || is_erased(connection, id);
}

std::optional<Uuid> id_in(const Value& value) {
    if (const auto* id = value.get_if<Uuid>()) return *id;
    const auto* text = value.get_if<std::string>(); // ids inside lists are texts once stored
    return text != nullptr ? Uuid::parse(*text) : std::nullopt;
}

class RecordCheck {
public:
    RecordCheck(sqlite::Connection& connection, const RecordSchema& schema, Findings& findings)
        : m_connection(connection), m_schema(schema), m_findings(findings) {}

    std::int64_t run() {
        std::int64_t rows = 0;
        auto cursor = m_connection.query(fmt::format("SELECT {} FROM \"{}\"", column_list(m_schema), m_schema.type.name));
        for (; cursor.next(); ++rows) check_row(cursor);
        return rows;
    }

private:
    void check_row(const sqlite::Cursor& cursor) {
        try {
            const auto [id, stored] = read_row(cursor, m_schema);
            m_row = {m_schema.type.number, id};
            check_stored(stored);
        } catch (const sqlite::Failure& failure) {
            if (failure.code() != 0) throw; // a damaged page and not just a value
            m_findings.add(FindingKind::ValueUnreadable, {m_schema.type.number, {}});
        }
    }

    void check_stored(const StoredRecord& stored) {
        for (std::size_t i = 0; i < m_schema.fields.size(); ++i) check_field(m_schema.fields[i], stored.values[i]);
        if (!is_there(m_connection, "SELECT 1 FROM register WHERE entity = ?1 AND field = 0", m_row.id))
            m_findings.add(FindingKind::BirthMissing, m_row);
        if (!stored.removed && has_searchable_text(stored) && !is_found()) m_findings.add(FindingKind::SearchMissing, m_row);
    }

    void check_field(const FieldSchema& field, const Value& value) {
        if (field.check(value)) m_findings.add(FindingKind::ValueUnreadable, m_row);
        const auto* target = field.traits.refers_to != 0 ? domain::schema_by_number(field.traits.refers_to) : nullptr;
        if (target == nullptr) return;
        if (const auto* list = value.get_if<ValueList>())
            for (const Value& item : *list) check_reference(*target, item);
        else check_reference(*target, value);
    }

    void check_reference(const RecordSchema& target, const Value& value) {
        const auto id = id_in(value);
        if (id && !leads_somewhere(m_connection, target, *id)) m_findings.add(FindingKind::ReferenceBroken, m_row);
    }

    bool has_searchable_text(const StoredRecord& stored) const {
        for (std::size_t i = 0; i < m_schema.fields.size(); ++i) {
            const auto* text = stored.values[i].get_if<std::string>();
            if (m_schema.fields[i].traits.use != domain::FieldUse::Plain && text != nullptr && !text->empty()) return true;
        }
        return false;
    }

    bool is_found() const {
        return is_there(m_connection, m_schema.type.identity ? "SELECT 1 FROM identity_entry WHERE entity = ?1"
                                                             : "SELECT 1 FROM search_entry WHERE entity = ?1", m_row.id);
    }

    sqlite::Connection& m_connection;
    const RecordSchema& m_schema;
    Findings& m_findings;
    RecordRef m_row{};
};

void check_register(sqlite::Connection& connection, const RecordRef& record, std::uint16_t field, Findings& findings) {
    const auto* schema = domain::schema_by_number(record.kind);
    const bool newer = is_there(connection, "SELECT 1 FROM unknown_value WHERE entity = ?1", record.id);
    const bool declared = field == birth_field || field == removed_field || (schema != nullptr && schema->position_of(field));
    if (!declared && !newer) findings.add(FindingKind::RegisterUnknown, record);
    if (field == birth_field && schema != nullptr && !RecordTable(connection, *schema).exists(record.id))
        findings.add(FindingKind::RowMissing, record);
    if (field == birth_field && schema == nullptr && !newer) findings.add(FindingKind::RegisterUnknown, record);
}

bool is_shown(sqlite::Connection& connection, const RecordSchema& schema, const Uuid& id) {
    return is_there(connection, fmt::format("SELECT 1 FROM \"{}\" WHERE id = ?1 AND removed = 0", schema.type.name), id);
}

void check_entries(sqlite::Connection& connection, std::string_view space, Findings& findings) {
    auto cursor = connection.query(fmt::format("SELECT kind, entity FROM {}_entry", space));
    while (cursor.next()) {
        const RecordRef record{static_cast<std::uint16_t>(cursor.integer(0)), cursor.uuid(1)};
        const auto* schema = domain::schema_by_number(record.kind);
        if (schema == nullptr || !is_shown(connection, *schema, record.id)) findings.add(FindingKind::SearchOrphaned, record);
    }
    findings.add_count(FindingKind::SearchMissing,
                       connection.number(fmt::format("SELECT count(*) FROM {0}_entry WHERE number NOT IN (SELECT id FROM {0}_text_docsize)", space)));
    findings.add_count(FindingKind::SearchOrphaned,
                       connection.number(fmt::format("SELECT count(*) FROM {0}_text_docsize WHERE id NOT IN (SELECT number FROM {0}_entry)", space)));
}

bool has_remains(sqlite::Connection& connection, const Uuid& id) {
    constexpr std::string_view places[] = {
        "SELECT 1 FROM register WHERE entity = ?1",       "SELECT 1 FROM rival WHERE entity = ?1",
        "SELECT 1 FROM unknown_value WHERE entity = ?1",  "SELECT 1 FROM waiting WHERE entity = ?1",
        "SELECT 1 FROM search_entry WHERE entity = ?1",
        "SELECT 1 FROM identity_entry WHERE entity = ?1", "SELECT 1 FROM journal_line WHERE entity = ?1 AND coalesce(old, new, salt) IS NOT NULL",
    };
    if (std::ranges::any_of(places, [&](std::string_view sql) { return is_there(connection, sql, id); })) return true;
    return std::ranges::any_of(domain::all_records(), [&](const auto* schema) { return RecordTable(connection, *schema).exists(id); });
}

} // namespace

Finding& Findings::of(FindingKind kind) {
    const auto found = std::ranges::find(m_findings, kind, &Finding::kind);
    return found != m_findings.end() ? *found : m_findings.emplace_back(Finding{kind, 0, {}});
}

void Findings::add(FindingKind kind, RecordRef record) {
    Finding& finding = of(kind);
    ++finding.count;
    if (finding.examples.size() < max_examples) finding.examples.push_back(record);
}

void Findings::add_count(FindingKind kind, std::int64_t count) {
    if (count > 0) of(kind).count += count;
}

std::int64_t check_records(sqlite::Connection& connection, Findings& findings) {
    std::int64_t rows = 0;
    for (const auto* schema : domain::all_records()) rows += RecordCheck(connection, *schema, findings).run();
    return rows;
}

void check_registers(sqlite::Connection& connection, Findings& findings) {
    auto cursor = connection.query("SELECT kind, entity, field FROM register");
    while (cursor.next())
        check_register(connection, {static_cast<std::uint16_t>(cursor.integer(0)), cursor.uuid(1)}, static_cast<std::uint16_t>(cursor.integer(2)),
                       findings);
    for (const std::string_view table : {"register", "rival", "journal_step"})
        findings.add_count(FindingKind::WriterUnknown,
                           connection.number(fmt::format("SELECT count(*) FROM {} WHERE writer NOT IN (SELECT number FROM writer)", table)));
    for (const std::string_view table : {"rival", "unknown_value"})
        findings.add_count(FindingKind::RivalOrphaned,
                           connection.number(fmt::format("SELECT count(*) FROM {0} WHERE NOT EXISTS (SELECT 1 FROM register WHERE "
                                                         "register.entity = {0}.entity AND register.field IN ({0}.field, 0))", table)));
}

void check_search(sqlite::Connection& connection, Findings& findings) {
    for (const std::string_view space : {"search", "identity"}) check_entries(connection, space, findings);
}

void check_erased(sqlite::Connection& connection, Findings& findings) {
    auto cursor = connection.query("SELECT entity FROM erased");
    while (cursor.next())
        if (has_remains(connection, cursor.uuid(0))) findings.add(FindingKind::ErasedRemains, {0, cursor.uuid(0)});
}

} // namespace tandem::storage
