#pragma once
// The list of cases: filtered, ordered, by the page.
#include "domain/ids.h"
#include "storage/records/list_direction.h"
#include "storage/sqlite/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem::storage {

enum class CaseListOrder { OpenedOn, Code, State, Urgency };

struct CaseListWish {
    std::optional<std::string> state{}; // word of a state
    std::optional<domain::TableId> table{};
    std::string text{}; // the beginning of a code, or from three letters words of a question, a need or a line
    CaseListOrder order = CaseListOrder::OpenedOn;
    ListDirection direction = ListDirection::Descending;
};

struct CaseIdPage {
    std::vector<domain::CaseId> ids;
    std::int64_t total = 0;
};

// Throws sqlite::Failure; used inside Store::read(). With a text at most `text_hits` places are looked at, the newest ones.
class CaseList {
public:
    static constexpr std::size_t text_hits = 500;

    explicit CaseList(sqlite::Connection& connection) : m_connection(connection) {}

    CaseIdPage page(const CaseListWish& wish, std::int64_t offset, std::int64_t limit) const;
    std::vector<std::pair<std::string, std::int64_t>> count_by_state() const; // each state, in the order of list_orders.h

private:
    CaseIdPage page_of_all(const CaseListWish& wish, std::int64_t offset, std::int64_t limit) const;
    CaseIdPage page_of_found(const CaseListWish& wish, std::int64_t offset, std::int64_t limit) const;

    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
