#pragma once
#include "domain/help/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

// Who helps with what. Throws sqlite::Failure; used inside Store::read().
class HelpStore {
public:
    explicit HelpStore(sqlite::Connection& connection) : m_connection(connection) {}

    std::vector<domain::Deployment> of_case(domain::CaseId id) const; // the oldest first
    std::vector<domain::SafetyFlag> flags(domain::CaseId id) const;   // open first, then the newest
    std::vector<domain::StopSign> stop_signs(domain::CaseId id) const; // the newest first
    std::vector<domain::Line> check_ins(domain::CaseId id) const;      // the newest first
    std::int64_t count_open_flags(domain::CaseId id) const;

    // What asks for attention, of cases that are there and not closed; the oldest first, at most so many. The rules are those of
    // domain/help/rules.h, told to the index: a file with ten thousand helpers is not read for eight lines.
    std::vector<domain::Deployment> under_review(std::int64_t limit) const;
    std::vector<domain::Deployment> too_heavy(std::int64_t limit) const; // or an alarm sign was seen, at the last check-in
    std::vector<domain::Deployment> supervisor_left(std::int64_t limit) const;
    std::vector<domain::Deployment> supervisor_missing(std::int64_t limit) const;
    std::vector<domain::Deployment> check_in_due(Day today, std::int64_t limit) const;
    std::vector<domain::SafetyFlag> open_flags(std::int64_t limit) const;
    std::vector<domain::StopSign> open_stop_signs(std::int64_t limit) const;
    std::optional<domain::Line> last_check_in(domain::DeploymentId id) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
