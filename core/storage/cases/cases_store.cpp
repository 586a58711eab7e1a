#include "storage/cases/cases_store.h"

#include "domain/registry.h"
#include "storage/records/select.h"

namespace tandem::storage {

namespace {

template <class Word>
std::optional<Word> word_in(const sqlite::Cursor& cursor, int column) {
    return cursor.is_null(column) ? std::nullopt : domain::from_word<Word>(cursor.text_view(column));
}

constexpr std::string_view row_of_case =
    "SELECT c.code, coalesce(t.name, ''), c.state ->> 'is', c.urgency, c.known, c.opened_on, "
    "(SELECT count(*) FROM case_subject WHERE case_file = c.id AND removed = 0), "
    "(SELECT count(*) FROM action_item WHERE case_file = c.id AND removed = 0 AND state ->> 'is' = 'open') "
    "FROM case_file c LEFT JOIN meeting_table t ON t.id = c.\"table\" WHERE c.id = ?1 AND c.removed = 0";

} // namespace

std::vector<StoredCaseRow> CasesStore::rows(const std::vector<domain::CaseId>& ids) const {
    std::vector<StoredCaseRow> rows;
    for (const domain::CaseId id : ids) {
        auto found = m_connection.query(row_of_case, id);
        if (!found.next()) continue;
        StoredCaseRow row;
        row.id = id;
        row.code = found.text(0);
        row.table = found.text(1);
        row.state = found.text(2);
        row.urgency = word_in<domain::Urgency>(found, 3);
        row.known = word_in<domain::KnownAtEntry>(found, 4);
        row.opened_on = found.optional_day(5);
        row.subjects = found.integer(6);
        row.open_actions = found.integer(7);
        auto needs = m_connection.query("SELECT text FROM need WHERE case_file = ?1 AND removed = 0 ORDER BY \"order\", id", id);
        while (needs.next()) row.needs.push_back(needs.text(0));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::pair<domain::CaseId, std::string>> CasesStore::codes(std::int64_t offset, std::int64_t limit) const {
    auto cursor = m_connection.query("SELECT id, code FROM case_file WHERE removed = 0 ORDER BY id DESC LIMIT ?1 OFFSET ?2", limit, offset);
    std::vector<std::pair<domain::CaseId, std::string>> codes;
    while (cursor.next()) codes.emplace_back(cursor.id<domain::CaseId>(0), cursor.text(1));
    return codes;
}

std::int64_t CasesStore::count() const {
    return m_connection.number("SELECT count(*) FROM case_file INDEXED BY case_list_code WHERE removed = 0");
}

bool CasesStore::has_code(std::string_view code) const {
    return m_connection.query("SELECT 1 FROM case_file WHERE code = ?1", code).next();
}

std::vector<domain::CaseFile> CasesStore::with_code(std::string_view code) const {
    return select_records<domain::CaseFile>(m_connection, "code = ?1", code);
}
std::vector<domain::CaseSubject> CasesStore::subjects(domain::CaseId id) const {
    return select_records<domain::CaseSubject>(m_connection, "case_file = ?1 ORDER BY \"order\", id", id);
}
std::vector<domain::Line> CasesStore::lines(domain::CaseId id) const {
    return select_records<domain::Line>(m_connection, "case_file = ?1 ORDER BY noted_on, id", id);
}
std::vector<domain::Need> CasesStore::needs(domain::CaseId id) const {
    return select_records<domain::Need>(m_connection, "case_file = ?1 ORDER BY \"order\", id", id);
}

std::vector<StoredAction> CasesStore::actions(domain::CaseId id) const {
    std::vector<StoredAction> actions;
    for (auto& action : select_records<domain::ActionItem>(m_connection, "case_file = ?1 ORDER BY due, id", id)) {
        StoredAction row;
        auto person = m_connection.query("SELECT name FROM person WHERE id = ?1", action.doer);
        if (person.next()) row.doer = person.text(0);
        auto party = m_connection.query("SELECT name FROM party WHERE id = ?1", action.party);
        if (party.next()) row.party = party.text(0);
        row.action = std::move(action);
        actions.push_back(std::move(row));
    }
    return actions;
}

std::vector<domain::Identity> CasesStore::identities(domain::CaseId id) const {
    return select_records<domain::Identity>(
        m_connection, "subject IN (SELECT id FROM case_subject WHERE case_file = ?1 AND removed = 0) ORDER BY id", id);
}

std::vector<domain::IdentityId> CasesStore::identities_of(domain::SubjectId id) const {
    auto cursor = m_connection.query("SELECT id FROM identity WHERE subject = ?1 AND removed = 0", id);
    std::vector<domain::IdentityId> ids;
    while (cursor.next()) ids.push_back(cursor.id<domain::IdentityId>(0));
    return ids;
}

std::vector<domain::AgendaItemId> CasesStore::planned_items(domain::CaseId id) const {
    auto cursor = m_connection.query("SELECT id FROM agenda_item WHERE case_file = ?1 AND removed = 0 AND state ->> 'is' = 'planned'", id);
    std::vector<domain::AgendaItemId> ids;
    while (cursor.next()) ids.push_back(cursor.id<domain::AgendaItemId>(0));
    return ids;
}

std::optional<domain::CaseId> CasesStore::case_of(std::uint16_t kind, const Uuid& id) const {
    if (kind == domain::CaseFile::record.number) return domain::CaseId(id);
    const auto lookup = [&](std::string_view sql) -> std::optional<domain::CaseId> {
        auto cursor = m_connection.query(sql, id);
        if (!cursor.next() || cursor.is_null(0)) return std::nullopt;
        return cursor.id<domain::CaseId>(0);
    };
    if (kind == domain::Identity::record.number)
        return lookup("SELECT s.case_file FROM identity i JOIN case_subject s ON s.id = i.subject WHERE i.id = ?1");
    const auto* schema = domain::schema_by_number(kind);
    if (schema == nullptr || schema->field_named("case_file") == nullptr) return std::nullopt;
    return lookup(fmt::format("SELECT case_file FROM \"{}\" WHERE id = ?1", schema->type.name));
}

std::string CasesStore::code_of(domain::CaseId id) const {
    auto cursor = m_connection.query("SELECT code FROM case_file WHERE id = ?1", id);
    return cursor.next() ? cursor.text(0) : std::string();
}

std::string CasesStore::table_name(domain::TableId id) const {
    auto cursor = m_connection.query("SELECT name FROM meeting_table WHERE id = ?1", id);
    return cursor.next() ? cursor.text(0) : std::string();
}

std::string code_beginning(std::string_view typed) {
    std::string code(trimmed(typed));
    for (char& c : code)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (code.size() > 2 && is_digit(code[0]) && is_digit(code[1]) && code[2] != '-') code.insert(2, 1, '-');
    return code;
}

} // namespace tandem::storage
