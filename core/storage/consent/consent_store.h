#pragma once
#include "domain/consent/records.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace tandem::storage {

// Grounds as they were written down. Throws sqlite::Failure; used inside Store::read().
class ConsentStore {
public:
    explicit ConsentStore(sqlite::Connection& connection) : m_connection(connection) {}

    std::vector<domain::ConsentEvent> events(domain::CaseId id) const; // the first day first
    std::vector<domain::ConsentEvent> events_of(domain::SubjectId id) const;
    std::vector<domain::TaskGround> task_grounds(domain::CaseId id) const;
    std::vector<domain::EmergencyGround> emergencies(domain::CaseId id) const;
    std::vector<domain::HandoverGround> handovers(domain::CaseId id) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
