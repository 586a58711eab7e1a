#include "storage/meetings/agenda_store.h"

#include "storage/cases/cases_store.h"
#include "storage/records/select.h"

namespace tandem::storage {
namespace {

constexpr auto count_actions =
    "SELECT count(*), count(*) FILTER (WHERE due < ?2) FROM action_item WHERE case_file = ?1 AND removed = 0 AND state ->> 'is' = 'open'";

// CROSS JOIN keeps the order of the loops: the cases of the table, and of each the index on its open actions.
constexpr auto reviews_of_table = R"sql(
    SELECT c.id, c.known, c.urgency, c.opened_on, min(a.due) AS first_due
    FROM case_file c CROSS JOIN action_item a ON a.case_file = c.id AND a.removed = 0 AND a.state ->> 'is' = 'open'
    WHERE c."table" = ?1 AND c.state ->> 'is' IN ('intake', 'open', 'handover_offered', 'aftercare') AND c.removed = 0
    GROUP BY c.id ORDER BY first_due IS NULL, first_due, c.id LIMIT ?2)sql";

constexpr auto never_discussed = R"sql(
    SELECT c.id, c.known, c.urgency, c.opened_on
    FROM case_file c
    WHERE c."table" = ?1 AND c.state ->> 'is' IN ('intake', 'open') AND c.removed = 0
        AND NOT EXISTS (SELECT 1 FROM agenda_item i WHERE i.case_file = c.id AND i.removed = 0 AND i.state ->> 'is' = 'discussed')
        AND NOT EXISTS (SELECT 1 FROM action_item a WHERE a.case_file = c.id AND a.removed = 0 AND a.state ->> 'is' = 'open')
    ORDER BY c.opened_on, c.id)sql";

void read_case(const sqlite::Cursor& cursor, int first, domain::AgendaCandidate& candidate) {
    if (!cursor.is_null(first)) candidate.known = domain::from_word<domain::KnownAtEntry>(cursor.text_view(first));
    if (!cursor.is_null(first + 1)) candidate.urgency = domain::from_word<domain::Urgency>(cursor.text_view(first + 1));
    candidate.opened_on = cursor.optional_day(first + 2);
}

bool is_dropped(const domain::Need& need) { return std::holds_alternative<domain::NeedDropped>(need.state); }

} // namespace

StoredCaseFacts AgendaStore::facts(domain::CaseId id, Day today) const {
    StoredCaseFacts facts;
    auto file = m_connection.query("SELECT code, trim(coalesce(question_to_network, '')) <> '' FROM case_file WHERE id = ?1", id);
    if (!file.next()) return facts;
    facts.code = file.text(0);
    facts.has_question = file.integer(1) != 0;
    auto needs = m_connection.query(
        "SELECT text FROM need WHERE case_file = ?1 AND removed = 0 AND state ->> 'is' <> 'dropped' ORDER BY \"order\", id", id);
    while (needs.next()) facts.needs.push_back(needs.text(0));
    auto counts = m_connection.query(count_actions, id, today);
    if (counts.next()) {
        facts.open_actions = counts.integer(0);
        facts.overdue = counts.integer(1);
    }
    return facts;
}

std::optional<StoredRoomCase> AgendaStore::room_case(domain::CaseId id) const {
    auto file = select_record<domain::CaseFile>(m_connection, "id = ?1", id);
    if (!file) return std::nullopt;
    const CasesStore cases(m_connection);
    StoredRoomCase found;
    found.case_file = *std::move(file);
    found.needs = cases.needs(id);
    std::erase_if(found.needs, is_dropped);
    for (auto& stored : cases.actions(id)) found.actions.emplace_back(std::move(stored.action), std::move(stored.doer));
    return found;
}

std::vector<domain::AgendaCandidate> AgendaStore::candidates(domain::TableId table, std::int64_t reviews) const {
    std::vector<domain::AgendaCandidate> found;
    add_reviews(table, reviews, found);
    add_new(table, found);
    return found;
}

void AgendaStore::add_reviews(domain::TableId table, std::int64_t most, std::vector<domain::AgendaCandidate>& found) const {
    auto cursor = m_connection.query(reviews_of_table, table, most);
    while (cursor.next()) {
        domain::AgendaCandidate candidate;
        candidate.case_file = cursor.id<domain::CaseId>(0);
        candidate.has_open_actions = true;
        candidate.first_due = cursor.optional_day(4);
        read_case(cursor, 1, candidate);
        found.push_back(std::move(candidate));
    }
}

void AgendaStore::add_new(domain::TableId table, std::vector<domain::AgendaCandidate>& found) const {
    auto cursor = m_connection.query(never_discussed, table);
    while (cursor.next()) {
        domain::AgendaCandidate candidate;
        candidate.case_file = cursor.id<domain::CaseId>(0);
        read_case(cursor, 1, candidate);
        found.push_back(std::move(candidate));
    }
}

} // namespace tandem::storage
