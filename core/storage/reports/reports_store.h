#pragma once
#include "domain/reports/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

// Worries that were brought. Throws sqlite::Failure; used inside Store::read().
class ReportsStore {
public:
    explicit ReportsStore(sqlite::Connection& connection) : m_connection(connection) {}

    // Whose reporter still waits to hear something, the oldest first (R31).
    std::vector<domain::ConcernReport> owed_feedback(std::int64_t limit) const;
    std::int64_t count_owed_feedback() const;
    // Whether the case that a report became is over.
    bool is_over(domain::CaseId id) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
