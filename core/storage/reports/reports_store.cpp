#include "storage/reports/reports_store.h"

#include "storage/records/select.h"

namespace tandem::storage {

std::vector<domain::ConcernReport> ReportsStore::owed_feedback(std::int64_t limit) const {
    return select_records<domain::ConcernReport>(m_connection, "feedback ->> 'is' = 'owed' ORDER BY received_on, id LIMIT ?1", limit);
}

std::int64_t ReportsStore::count_owed_feedback() const {
    return m_connection.number("SELECT count(*) FROM concern_report WHERE removed = 0 AND feedback ->> 'is' = 'owed'");
}

bool ReportsStore::is_over(domain::CaseId id) const {
    return m_connection.number("SELECT count(*) FROM case_file WHERE id = ?1 AND state ->> 'is' IN ('closed', 'handed_over')", id) != 0;
}

} // namespace tandem::storage
