#include "storage/help/help_store.h"

#include "storage/records/select.h"

namespace tandem::storage {

std::vector<domain::Deployment> HelpStore::of_case(domain::CaseId id) const {
    return select_records<domain::Deployment>(m_connection, "case_file = ?1 ORDER BY id", id);
}

std::vector<domain::SafetyFlag> HelpStore::flags(domain::CaseId id) const {
    return select_records<domain::SafetyFlag>(m_connection, "case_file = ?1 ORDER BY state ->> 'is' <> 'open', raised_on DESC, id DESC", id);
}

std::vector<domain::StopSign> HelpStore::stop_signs(domain::CaseId id) const {
    constexpr auto condition = "deployment IN (SELECT id FROM deployment WHERE case_file = ?1) ORDER BY given_at DESC, id DESC";
    return select_records<domain::StopSign>(m_connection, condition, id);
}

std::vector<domain::Line> HelpStore::check_ins(domain::CaseId id) const {
    constexpr auto condition = "case_file = ?1 AND deployment IS NOT NULL ORDER BY noted_on DESC, id DESC";
    return select_records<domain::Line>(m_connection, condition, id);
}

std::int64_t HelpStore::count_open_flags(domain::CaseId id) const {
    return m_connection.number("SELECT count(*) FROM safety_flag WHERE case_file = ?1 AND removed = 0 AND state ->> 'is' = 'open'", id);
}

std::vector<domain::Deployment> HelpStore::going_on() const {
    constexpr auto condition = "state ->> 'is' IN ('asked', 'running', 'under_review') AND case_file IN "
                               "(SELECT id FROM case_file WHERE removed = 0 AND state ->> 'is' <> 'closed') ORDER BY id";
    return select_records<domain::Deployment>(m_connection, condition);
}

std::vector<domain::SafetyFlag> HelpStore::open_flags() const {
    constexpr auto condition =
        "state ->> 'is' = 'open' AND case_file IN (SELECT id FROM case_file WHERE removed = 0) ORDER BY raised_on, id";
    return select_records<domain::SafetyFlag>(m_connection, condition);
}

std::vector<domain::StopSign> HelpStore::open_stop_signs() const {
    constexpr auto condition = "state ->> 'is' = 'given' AND deployment IN (SELECT id FROM deployment WHERE removed = 0) ORDER BY given_at, id";
    return select_records<domain::StopSign>(m_connection, condition);
}

std::optional<domain::Line> HelpStore::last_check_in(domain::DeploymentId id) const {
    return select_record<domain::Line>(m_connection, "deployment = ?1 ORDER BY noted_on DESC, id DESC LIMIT 1", id);
}

} // namespace tandem::storage
