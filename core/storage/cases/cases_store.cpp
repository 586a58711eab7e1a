#include "storage/cases/cases_store.h"

#include "storage/records/select.h"

namespace tandem::storage {
namespace {

// The two forms keep the index on the state in use where there is a state.
std::string condition_for(const std::optional<std::string>& state) {
    return state ? "state ->> 'is' = ?1" : "?1 IS NULL";
}

} // namespace

std::vector<StoredCaseRow> CasesStore::page(const std::optional<std::string>& state, std::int64_t offset, std::int64_t limit) const {
    std::vector<StoredCaseRow> rows;
    for (auto& found : select_records<domain::CaseFile>(m_connection, condition_for(state) + " ORDER BY id DESC LIMIT ?2 OFFSET ?3", state, limit, offset)) {
        StoredCaseRow row;
        row.table = table_name(found.table);
        row.subjects = m_connection.number("SELECT count(*) FROM case_subject WHERE case_file = ?1 AND removed = 0", found.id);
        row.open_actions = m_connection.number("SELECT count(*) FROM action_item WHERE case_file = ?1 AND removed = 0 AND state ->> 'is' = 'open'", found.id);
        for (auto& need : needs(found.id)) row.needs.push_back(std::move(need.text));
        row.case_file = std::move(found);
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

std::int64_t CasesStore::count(const std::optional<std::string>& state) const {
    return m_connection.number("SELECT count(*) FROM case_file WHERE removed = 0 AND " + condition_for(state), state);
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
    return select_records<domain::Identity>(m_connection, "subject IN (SELECT id FROM case_subject WHERE case_file = ?1 AND removed = 0) ORDER BY id", id);
}

std::optional<domain::CaseId> CasesStore::case_of(std::uint16_t kind, const Uuid& id) const {
    if (kind == domain::CaseFile::record.number) return domain::CaseId(id);
    const auto lookup = [&](std::string_view sql) -> std::optional<domain::CaseId> {
        auto cursor = m_connection.query(sql, id);
        if (!cursor.next() || cursor.is_null(0)) return std::nullopt;
        return cursor.id<domain::CaseId>(0);
    };
    if (kind == domain::Line::record.number) return lookup("SELECT case_file FROM line WHERE id = ?1");
    if (kind == domain::Need::record.number) return lookup("SELECT case_file FROM need WHERE id = ?1");
    if (kind == domain::CaseSubject::record.number) return lookup("SELECT case_file FROM case_subject WHERE id = ?1");
    if (kind == domain::ActionItem::record.number) return lookup("SELECT case_file FROM action_item WHERE id = ?1");
    if (kind == domain::Identity::record.number)
        return lookup("SELECT s.case_file FROM identity i JOIN case_subject s ON s.id = i.subject WHERE i.id = ?1");
    return std::nullopt;
}

std::string CasesStore::code_of(domain::CaseId id) const {
    auto cursor = m_connection.query("SELECT code FROM case_file WHERE id = ?1", id);
    return cursor.next() ? cursor.text(0) : std::string();
}

std::string CasesStore::table_name(domain::TableId id) const {
    auto cursor = m_connection.query("SELECT name FROM meeting_table WHERE id = ?1", id);
    return cursor.next() ? cursor.text(0) : std::string();
}

} // namespace tandem::storage
