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

    // Of cases that are there.
    std::vector<domain::Deployment> going_on() const;
    std::vector<domain::SafetyFlag> open_flags() const;
    std::vector<domain::StopSign> open_stop_signs() const;
    std::optional<domain::Line> last_check_in(domain::DeploymentId id) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
