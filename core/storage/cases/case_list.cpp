#include "storage/cases/case_list.h"

#include "base/text.h"
#include "domain/cases/records.h"
#include "storage/cases/cases_store.h"
#include "storage/cases/list_orders.h"
#include "storage/search/search_index.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace tandem::storage {
namespace {

using domain::CaseId;

std::int64_t rank_of_state(std::string_view word) {
    const auto found = std::ranges::find(ranked_states, word);
    return found == std::end(ranked_states) ? -1 : found - std::begin(ranked_states) + 1;
}

std::string order_by(const CaseListWish& wish) {
    const std::string_view way = wish.direction == ListDirection::Descending ? "DESC" : "ASC";
    switch (wish.order) {
    case CaseListOrder::OpenedOn: return fmt::format("opened_on {0}, id {0}", way);
    case CaseListOrder::Code: return fmt::format("code {0}, id {0}", way);
    case CaseListOrder::State: return fmt::format("{1} {0}, opened_on {0}, id {0}", way, state_rank);
    case CaseListOrder::Urgency: return fmt::format("{1} {0}, opened_on {0}, id {0}", way, urgency_rank);
    }
    return {};
}

// Named, since without statistics SQLite takes an index that fits the filter and then reads every case for the order.
std::string_view index_for(const CaseListWish& wish) {
    if (wish.table) return "case_list_table";
    switch (wish.order) {
    case CaseListOrder::OpenedOn: return wish.state ? "case_list_state" : "case_list_opened";
    case CaseListOrder::State: return "case_list_state";
    case CaseListOrder::Code: return wish.state ? "case_list_table" : "case_list_code";
    case CaseListOrder::Urgency: return wish.state ? "case_list_table" : "case_list_urgency";
    }
    return {};
}

std::string conditions(const CaseListWish& wish) {
    std::string sql = "removed = 0";
    sql += wish.state ? fmt::format(" AND {} = ?1", state_rank) : " AND ?1 IS NULL";
    sql += wish.table ? " AND \"table\" = ?2" : " AND ?2 IS NULL";
    return sql;
}

std::optional<std::int64_t> rank_wished(const CaseListWish& wish) {
    if (!wish.state) return std::nullopt;
    return rank_of_state(*wish.state);
}

// What a found case is filtered and ordered by.
struct Candidate {
    CaseId id;
    std::optional<std::string> opened_on;
    std::string code;
    std::int64_t state = 0, urgency = 0;
    domain::TableId table;
};

bool comes_before(const CaseListWish& wish, const Candidate& a, const Candidate& b) {
    const auto less = [&](const Candidate& x, const Candidate& y) {
        switch (wish.order) {
        case CaseListOrder::OpenedOn: break;
        case CaseListOrder::Code: return std::tie(x.code, x.id) < std::tie(y.code, y.id);
        case CaseListOrder::State: return std::tie(x.state, x.opened_on, x.id) < std::tie(y.state, y.opened_on, y.id);
        case CaseListOrder::Urgency: return std::tie(x.urgency, x.opened_on, x.id) < std::tie(y.urgency, y.opened_on, y.id);
        }
        return std::tie(x.opened_on, x.id) < std::tie(y.opened_on, y.id);
    };
    return wish.direction == ListDirection::Descending ? less(b, a) : less(a, b);
}

std::optional<Candidate> candidate(sqlite::Connection& connection, CaseId id) {
    auto cursor = connection.query(
        fmt::format("SELECT opened_on, code, {}, {}, \"table\" FROM case_file WHERE id = ?1 AND removed = 0", state_rank, urgency_rank),
        id);
    if (!cursor.next()) return std::nullopt;
    return Candidate{id, cursor.optional_text(0), cursor.text(1), cursor.integer(2), cursor.integer(3), cursor.id<domain::TableId>(4)};
}

std::set<CaseId> found_cases(sqlite::Connection& connection, std::string_view text) {
    std::set<CaseId> found;
    const std::string prefix = code_beginning(text);
    auto by_code = connection.query("SELECT id FROM case_file WHERE removed = 0 AND code >= ?1 AND code < ?2 ORDER BY code LIMIT ?3",
                                    prefix, prefix + "\xf4\x8f\xbf\xbf", static_cast<std::int64_t>(CaseList::text_hits));
    while (by_code.next()) found.insert(by_code.id<CaseId>(0));
    const CasesStore cases(connection);
    for (const auto& hit : SearchIndex(connection).newest_matches(text, CaseList::text_hits)) {
        const bool of_a_case = hit.kind == domain::CaseFile::record.number || hit.kind == domain::Line::record.number ||
                               hit.kind == domain::Need::record.number;
        const auto id = of_a_case ? cases.case_of(hit.kind, hit.entity) : std::nullopt;
        if (id) found.insert(*id);
    }
    return found;
}

} // namespace

CaseIdPage CaseList::page(const CaseListWish& wish, std::int64_t offset, std::int64_t limit) const {
    return trimmed(wish.text).empty() ? page_of_all(wish, offset, limit) : page_of_found(wish, offset, limit);
}

CaseIdPage CaseList::page_of_all(const CaseListWish& wish, std::int64_t offset, std::int64_t limit) const {
    CaseIdPage page;
    const auto rank = rank_wished(wish);
    page.total = m_connection.number(
        fmt::format("SELECT count(*) FROM case_file INDEXED BY {} WHERE {}", index_for(wish), conditions(wish)), rank, wish.table);
    auto cursor = m_connection.query(fmt::format("SELECT id FROM case_file INDEXED BY {} WHERE {} ORDER BY {} LIMIT ?3 OFFSET ?4",
                                                 index_for(wish), conditions(wish), order_by(wish)),
                                     rank, wish.table, limit, offset);
    while (cursor.next()) page.ids.push_back(cursor.id<CaseId>(0));
    return page;
}

CaseIdPage CaseList::page_of_found(const CaseListWish& wish, std::int64_t offset, std::int64_t limit) const {
    std::vector<Candidate> candidates;
    const auto rank = rank_wished(wish);
    for (const CaseId id : found_cases(m_connection, wish.text)) {
        auto one = candidate(m_connection, id);
        if (!one || (rank && one->state != *rank) || (wish.table && one->table != *wish.table)) continue;
        candidates.push_back(*std::move(one));
    }
    std::ranges::sort(candidates, [&](const Candidate& a, const Candidate& b) { return comes_before(wish, a, b); });
    CaseIdPage page;
    page.total = static_cast<std::int64_t>(candidates.size());
    const auto first = std::clamp<std::int64_t>(offset, 0, page.total);
    const auto last = std::clamp<std::int64_t>(first + std::max<std::int64_t>(limit, 0), first, page.total);
    for (auto i = first; i < last; ++i) page.ids.push_back(candidates[static_cast<std::size_t>(i)].id);
    return page;
}

std::vector<std::pair<std::string, std::int64_t>> CaseList::count_by_state() const {
    std::vector<std::pair<std::string, std::int64_t>> counts;
    for (const std::string_view word : ranked_states) counts.emplace_back(std::string(word), 0);
    auto cursor = m_connection.query(
        fmt::format("SELECT {0}, count(*) FROM case_file INDEXED BY case_list_state WHERE removed = 0 GROUP BY {0}", state_rank));
    while (cursor.next()) {
        const auto rank = cursor.integer(0);
        if (rank > 0) counts[static_cast<std::size_t>(rank - 1)].second = cursor.integer(1);
    }
    return counts;
}

} // namespace tandem::storage
