#include "storage/file/record_checks.h"

#include "domain/registry.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace tandem::storage {
namespace {

using domain::FieldSchema;
using domain::RecordSchema;

bool is_there(sqlite::Connection& connection, std::string_view sql, const Uuid& id) { return connection.query(sql, id).next(); }

bool is_erased(sqlite::Connection& connection, const Uuid& id) { return is_there(connection, "SELECT 1 FROM erased WHERE entity = ?1", id); }

// The tables of all records and their statements, made once for all rows.
class Records {
public:
    explicit Records(sqlite::Connection& connection) : m_connection(connection) {
        for (const RecordSchema* schema : domain::all_records())
            m_known.try_emplace(schema->type.number, Known{RecordTable(connection, *schema),
                                                           fmt::format("SELECT 1 FROM \"{}\" WHERE id = ?1 AND removed = 0", schema->type.name)});
    }

    bool exists(const RecordSchema& schema, const Uuid& id) const { return m_known.at(schema.type.number).table.exists(id); }
    bool is_shown(const RecordSchema& schema, const Uuid& id) const {
        return is_there(m_connection, m_known.at(schema.type.number).select_shown, id);
    }
    // Removed rows are still rows; erased ones may be referred to.
    bool leads_somewhere(const RecordSchema& target, const Uuid& id) const { return exists(target, id) || is_erased(m_connection, id); }
    bool exists_anywhere(const Uuid& id) const {
        return std::ranges::any_of(m_known, [&](const auto& entry) { return entry.second.table.exists(id); });
    }

private:
    struct Known {
        RecordTable table;
        std::string select_shown;
    };
    sqlite::Connection& m_connection;
    std::map<std::uint16_t, Known> m_known;
};

std::optional<Uuid> id_in(const Value& value) {
    if (const auto* id = value.get_if<Uuid>()) return *id;
    const auto* text = value.get_if<std::string>(); // ids inside lists are texts once stored
    return text != nullptr ? Uuid::parse(*text) : std::nullopt;
}

class RecordCheck {
public:
    RecordCheck(sqlite::Connection& connection, const Records& records, const RecordSchema& schema, Findings& findings)
        : m_connection(connection), m_records(records), m_schema(schema), m_findings(findings) {}

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
        if (id && !m_records.leads_somewhere(target, *id)) m_findings.add(FindingKind::ReferenceBroken, m_row);
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
    const Records& m_records;
    const RecordSchema& m_schema;
    Findings& m_findings;
    RecordRef m_row{};
};

class RegisterCheck {
public:
    RegisterCheck(sqlite::Connection& connection, Findings& findings)
        : m_connection(connection), m_findings(findings), m_records(connection), m_head(JournalTable(connection).head().step) {}

    void run() {
        auto cursor = m_connection.query("SELECT kind, entity, field, changed FROM register");
        while (cursor.next()) {
            const RecordRef record{static_cast<std::uint16_t>(cursor.integer(0)), cursor.uuid(1)};
            check(record, static_cast<std::uint16_t>(cursor.integer(2)));
            if (cursor.integer(3) > m_head) m_findings.add(FindingKind::StepMissing, record);
        }
    }

private:
    void check(const RecordRef& record, std::uint16_t field) {
        const auto* schema = domain::schema_by_number(record.kind);
        const bool is_birth = field == birth_field;
        const bool declared = schema != nullptr && (is_birth || field == removed_field || schema->position_of(field));
        if (!declared && field != removed_field && !is_newer(record.id)) m_findings.add(FindingKind::RegisterUnknown, record);
        if (is_birth && schema != nullptr && !m_records.exists(*schema, record.id)) m_findings.add(FindingKind::RowMissing, record);
    }

    bool is_newer(const Uuid& id) const { return is_there(m_connection, "SELECT 1 FROM unknown_value WHERE entity = ?1", id); }

    sqlite::Connection& m_connection;
    Findings& m_findings;
    Records m_records;
    std::int64_t m_head;
};

void check_entries(sqlite::Connection& connection, const Records& records, std::string_view space, Findings& findings) {
    auto cursor = connection.query(fmt::format("SELECT kind, entity FROM {}_entry", space));
    while (cursor.next()) {
        const RecordRef record{static_cast<std::uint16_t>(cursor.integer(0)), cursor.uuid(1)};
        const auto* schema = domain::schema_by_number(record.kind);
        if (schema == nullptr || !records.is_shown(*schema, record.id)) findings.add(FindingKind::SearchOrphaned, record);
    }
    findings.add_count(FindingKind::SearchMissing,
                       connection.number(fmt::format("SELECT count(*) FROM {0}_entry WHERE number NOT IN (SELECT id FROM {0}_text_docsize)", space)));
    findings.add_count(FindingKind::SearchOrphaned,
                       connection.number(fmt::format("SELECT count(*) FROM {0}_text_docsize WHERE id NOT IN (SELECT number FROM {0}_entry)", space)));
}

bool has_remains(sqlite::Connection& connection, const Records& records, const Uuid& id) {
    constexpr std::string_view places[] = {
        "SELECT 1 FROM register WHERE entity = ?1",       "SELECT 1 FROM rival WHERE entity = ?1",
        "SELECT 1 FROM unknown_value WHERE entity = ?1",  "SELECT 1 FROM waiting WHERE entity = ?1",
        "SELECT 1 FROM search_entry WHERE entity = ?1",   "SELECT 1 FROM identity_entry WHERE entity = ?1",
        "SELECT 1 FROM journal_line WHERE entity = ?1 AND field IS NOT 0 AND coalesce(old, new, salt) IS NOT NULL",
    };
    if (std::ranges::any_of(places, [&](std::string_view sql) { return is_there(connection, sql, id); })) return true;
    return records.exists_anywhere(id);
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
    const Records records(connection);
    std::int64_t rows = 0;
    for (const auto* schema : domain::all_records()) rows += RecordCheck(connection, records, *schema, findings).run();
    return rows;
}

void check_registers(sqlite::Connection& connection, Findings& findings) {
    RegisterCheck(connection, findings).run();
    for (const std::string_view table : {"register", "rival", "journal_step"})
        findings.add_count(FindingKind::WriterUnknown,
                           connection.number(fmt::format("SELECT count(*) FROM {} WHERE writer NOT IN (SELECT number FROM writer)", table)));
    for (const std::string_view table : {"rival", "unknown_value"})
        findings.add_count(FindingKind::RivalOrphaned,
                           connection.number(fmt::format("SELECT count(*) FROM {0} WHERE NOT EXISTS (SELECT 1 FROM register WHERE "
                                                         "register.entity = {0}.entity AND register.field IN ({0}.field, 0))", table)));
}

void check_search(sqlite::Connection& connection, Findings& findings) {
    const Records records(connection);
    for (const std::string_view space : {"search", "identity"}) check_entries(connection, records, space, findings);
}

void check_erased(sqlite::Connection& connection, Findings& findings) {
    const Records records(connection);
    auto cursor = connection.query("SELECT entity FROM erased");
    while (cursor.next())
        if (has_remains(connection, records, cursor.uuid(0))) findings.add(FindingKind::ErasedRemains, {0, cursor.uuid(0)});
}

} // namespace tandem::storage
