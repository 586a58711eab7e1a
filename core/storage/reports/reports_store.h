#pragma once
#include "domain/cases/identity.h"
#include "domain/reports/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

enum class ReportChoice {
    Inbox, // new, or with a question that is open
    Open,  // and what was settled with one party or became a question
    All,
};

// Worries that were brought. Throws sqlite::Failure; used inside Store::read().
class ReportsStore {
public:
    explicit ReportsStore(sqlite::Connection& connection) : m_connection(connection) {}

    // Whose reporter still waits to hear something, the oldest first (R31).
    std::vector<domain::ConcernReport> owed_feedback(std::int64_t limit) const;
    std::int64_t count_owed_feedback() const;
    // Acute ones first, then the oldest; all of them: the newest first.
    std::vector<domain::ConcernReport> list(ReportChoice choice, std::int64_t offset, std::int64_t limit) const;
    std::int64_t count(ReportChoice choice) const;
    std::vector<domain::ConcernReport> with_code(std::string_view code) const;
    std::vector<domain::ConcernReport> of_case(domain::CaseId id) const; // the oldest first
    // Whose name has to be wiped by that day, as the rules say (domain/reports/rules.h).
    std::vector<domain::ConcernReport> with_name_until(Day day) const;
    // Settled with one party in those days, the oldest first.
    std::vector<domain::ConcernReport> settled_between(Day first, Day last) const;
    std::vector<domain::Identity> about(domain::ReportId id) const;     // only for the identity service
    std::vector<domain::Identity> reporters(domain::ReportId id) const; // the same
    // Whether the case that a report became is over.
    bool is_over(domain::CaseId id) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
