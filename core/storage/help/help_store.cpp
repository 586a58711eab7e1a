#include "storage/help/help_store.h"

#include "storage/records/select.h"

namespace tandem::storage {

namespace {

constexpr std::string_view goes_on = "state ->> 'is' IN ('asked', 'running', 'under_review')";
// Looked up for each that is left, never the other way round.
constexpr std::string_view of_open_case =
    "EXISTS (SELECT 1 FROM case_file c WHERE c.id = deployment.case_file AND c.removed = 0 AND c.state ->> 'is' <> 'closed')";

} // namespace

std::vector<domain::Deployment> HelpStore::of_case(domain::CaseId id) const {
    return select_records<domain::Deployment>(m_connection, "case_file = ?1 ORDER BY id", id);
}

std::vector<domain::SafetyFlag> HelpStore::flags(domain::CaseId id) const {
    return select_records<domain::SafetyFlag>(m_connection, "case_file = ?1 ORDER BY state ->> 'is' <> 'open', raised_on DESC, id DESC",
                                              id);
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

std::vector<domain::Deployment> HelpStore::under_review(std::int64_t limit) const {
    return select_records<domain::Deployment>(
        m_connection, fmt::format("state ->> 'is' = 'under_review' AND {} ORDER BY id LIMIT ?1", of_open_case), limit);
}

std::vector<domain::Deployment> HelpStore::too_heavy(std::int64_t limit) const {
    constexpr auto once =
        "id IN (SELECT deployment FROM line WHERE removed = 0 AND (load = 'too_heavy' OR alarm = 1))"; // few, by their index
    constexpr auto last =
        "(SELECT l.load = 'too_heavy' OR coalesce(l.alarm, 0) = 1 FROM line l WHERE l.deployment = deployment.id AND l.removed = 0 "
        "ORDER BY l.noted_on DESC, l.id DESC LIMIT 1) = 1";
    return select_records<domain::Deployment>(
        m_connection, fmt::format("{} AND {} AND {} AND {} ORDER BY id LIMIT ?1", once, goes_on, last, of_open_case), limit);
}

std::vector<domain::Deployment> HelpStore::supervisor_left(std::int64_t limit) const {
    constexpr auto left = "supervisor IN (SELECT id FROM person WHERE removed = 1 OR active = 0) AND help_kind = 'informal'";
    return select_records<domain::Deployment>(m_connection,
                                              fmt::format("{} AND {} AND {} ORDER BY id LIMIT ?1", goes_on, left, of_open_case), limit);
}

std::vector<domain::Deployment> HelpStore::supervisor_missing(std::int64_t limit) const {
    constexpr auto missing = "help_kind = 'informal' AND supervisor IS NULL AND case_file IN (SELECT id FROM case_file WHERE removed = 0 "
                             "AND state ->> 'is' <> 'closed' AND (complexity = 'interwoven' OR duration = 'threatening'))";
    return select_records<domain::Deployment>(m_connection, fmt::format("{} AND {} ORDER BY id LIMIT ?1", goes_on, missing), limit);
}

std::vector<domain::Deployment> HelpStore::check_in_due(Day today, std::int64_t limit) const {
    constexpr auto due =
        "state ->> 'is' = 'running' AND check_in_weeks > 0 AND date(max(state ->> 'since', coalesce((SELECT max(l.noted_on) FROM "
        "line l WHERE l.deployment = deployment.id AND l.removed = 0), '')), '+' || (7 * check_in_weeks) || ' days') <= ?2";
    return select_records<domain::Deployment>(m_connection, fmt::format("{} AND {} ORDER BY id LIMIT ?1", due, of_open_case), limit, today);
}

std::vector<domain::SafetyFlag> HelpStore::open_flags(std::int64_t limit) const {
    constexpr auto condition = "state ->> 'is' = 'open' AND EXISTS (SELECT 1 FROM case_file c WHERE c.id = safety_flag.case_file AND "
                               "c.removed = 0) ORDER BY raised_on, id LIMIT ?1";
    return select_records<domain::SafetyFlag>(m_connection, condition, limit);
}

std::vector<domain::StopSign> HelpStore::open_stop_signs(std::int64_t limit) const {
    constexpr auto condition = "state ->> 'is' = 'given' AND EXISTS (SELECT 1 FROM deployment d WHERE d.id = stop_sign.deployment AND "
                               "d.removed = 0) ORDER BY given_at, id LIMIT ?1";
    return select_records<domain::StopSign>(m_connection, condition, limit);
}

std::optional<domain::Line> HelpStore::last_check_in(domain::DeploymentId id) const {
    return select_record<domain::Line>(m_connection, "deployment = ?1 ORDER BY noted_on DESC, id DESC LIMIT 1", id);
}

} // namespace tandem::storage
