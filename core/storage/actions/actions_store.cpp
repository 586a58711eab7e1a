#include "storage/actions/actions_store.h"

#include "domain/codec.h"

namespace tandem::storage {
namespace {

constexpr auto due_actions = R"sql(
    SELECT a.id, a.case_file, c.code, a.kind, p.name, p.kind, a.due
    FROM action_item a LEFT JOIN case_file c ON c.id = a.case_file LEFT JOIN party p ON p.id = a.party
    WHERE a.removed = 0 AND a.state ->> 'is' = 'open' AND a.due < ?1
    ORDER BY a.due, a.id LIMIT ?2)sql";

} // namespace

std::vector<StoredDueAction> ActionsStore::due_before(Day day, std::int64_t limit) const {
    std::vector<StoredDueAction> due;
    auto cursor = m_connection.query(due_actions, day, limit);
    while (cursor.next()) {
        StoredDueAction row;
        row.id = cursor.id<domain::ActionId>(0);
        row.case_file = cursor.id<domain::CaseId>(1);
        row.case_code = cursor.optional_text(2).value_or("");
        row.kind = cursor.text(3);
        row.party = cursor.optional_text(4).value_or("");
        if (!cursor.is_null(5)) row.party_kind = domain::from_word<domain::PartyKind>(cursor.text_view(5)).value_or(domain::PartyKind{});
        row.due = cursor.optional_day(6);
        due.push_back(std::move(row));
    }
    return due;
}

std::int64_t ActionsStore::count_due_before(Day day) const {
    return m_connection.number("SELECT count(*) FROM action_item WHERE removed = 0 AND state ->> 'is' = 'open' AND due < ?1", day);
}

} // namespace tandem::storage
