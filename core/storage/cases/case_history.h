#pragma once
// What the journal and the meetings say about one case. The journal is read by its table: its code stands above this folder.
#include "base/time.h"
#include "domain/ids.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace tandem::storage {

struct CaseStep {
    Instant at;
    std::string verb;
    std::uint16_t kind = 0; // of the record of this case that the step touched first
};

struct CaseMeeting {
    Day day;
    std::optional<TimeOfDay> start;
};

// Throws sqlite::Failure; used inside Store::read().
class CaseHistory {
public:
    explicit CaseHistory(sqlite::Connection& connection) : m_connection(connection) {}

    std::vector<CaseStep> steps(domain::CaseId id, std::size_t limit) const;       // the newest first
    std::vector<CaseMeeting> meetings(domain::CaseId id, std::size_t limit) const; // where it was discussed, the newest first

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
