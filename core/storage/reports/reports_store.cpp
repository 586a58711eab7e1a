#include "storage/reports/reports_store.h"

#include "storage/records/select.h"

namespace tandem::storage {

namespace {

std::string_view condition_of(ReportChoice choice) {
    switch (choice) {
    case ReportChoice::Inbox: return "state ->> 'is' IN ('inbox', 'ask_more')";
    case ReportChoice::Open: return "state ->> 'is' IN ('inbox', 'ask_more', 'bilateral', 'question_without_name')";
    case ReportChoice::All: return "1";
    }
    return "1";
}

constexpr std::string_view urgent_first =
    " ORDER BY CASE urgency WHEN 'acute' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END, received_on, id LIMIT ?1 OFFSET ?2";
constexpr std::string_view newest_first = " ORDER BY received_on DESC, id DESC LIMIT ?1 OFFSET ?2";

} // namespace

std::vector<domain::ConcernReport> ReportsStore::list(ReportChoice choice, std::int64_t offset, std::int64_t limit) const {
    const auto order = choice == ReportChoice::All ? newest_first : urgent_first;
    return select_records<domain::ConcernReport>(m_connection, std::string(condition_of(choice)).append(order), limit, offset);
}

std::int64_t ReportsStore::count(ReportChoice choice) const {
    return m_connection.number(std::string("SELECT count(*) FROM concern_report WHERE removed = 0 AND ").append(condition_of(choice)));
}

std::vector<domain::ConcernReport> ReportsStore::with_code(std::string_view code) const {
    return select_records<domain::ConcernReport>(m_connection, "code = ?1 ORDER BY id", code);
}

std::vector<domain::ConcernReport> ReportsStore::of_case(domain::CaseId id) const {
    return select_records<domain::ConcernReport>(m_connection, "case_file = ?1 ORDER BY received_on, id", id);
}

std::vector<domain::ConcernReport> ReportsStore::with_name_until(Day day) const {
    constexpr auto condition = "name_expires_on IS NOT NULL AND state ->> 'is' <> 'taken_up' AND "
                               "(name_expires_on <= ?1 OR state ->> 'is' = 'question_without_name') ORDER BY id";
    return select_records<domain::ConcernReport>(m_connection, condition, day);
}

std::vector<domain::ConcernReport> ReportsStore::settled_between(Day first, Day last) const {
    constexpr auto condition = "state ->> 'is' = 'bilateral' AND state ->> 'on' BETWEEN ?1 AND ?2 ORDER BY state ->> 'on', id";
    return select_records<domain::ConcernReport>(m_connection, condition, first, last);
}

std::vector<domain::Identity> ReportsStore::about(domain::ReportId id) const {
    return select_records<domain::Identity>(m_connection, "report = ?1 ORDER BY id", id);
}

std::vector<domain::Identity> ReportsStore::reporters(domain::ReportId id) const {
    return select_records<domain::Identity>(m_connection, "reporter_of = ?1 ORDER BY id", id);
}

std::vector<domain::ConcernReport> ReportsStore::owed_feedback(std::int64_t limit) const {
    return select_records<domain::ConcernReport>(m_connection, "feedback ->> 'is' IN ('owed', 'at_coordinator') ORDER BY received_on, id LIMIT ?1", limit);
}

std::int64_t ReportsStore::count_owed_feedback() const {
    return m_connection.number("SELECT count(*) FROM concern_report WHERE removed = 0 AND feedback ->> 'is' IN ('owed', 'at_coordinator')");
}

bool ReportsStore::is_over(domain::CaseId id) const {
    return m_connection.number("SELECT count(*) FROM case_file WHERE id = ?1 AND state ->> 'is' IN ('closed', 'handed_over')", id) != 0;
}

} // namespace tandem::storage
