#include "storage/consent/consent_store.h"

#include "storage/records/select.h"

namespace tandem::storage {

std::vector<domain::ConsentEvent> ConsentStore::events(domain::CaseId id) const {
    return select_records<domain::ConsentEvent>(m_connection, "case_file = ?1 ORDER BY \"on\", id", id);
}

std::vector<domain::ConsentEvent> ConsentStore::events_of(domain::SubjectId id) const {
    return select_records<domain::ConsentEvent>(
        m_connection, "subject = ?1 AND case_file = (SELECT case_file FROM case_subject WHERE id = ?1) ORDER BY \"on\", id", id);
}

std::vector<domain::TaskGround> ConsentStore::task_grounds(domain::CaseId id) const {
    return select_records<domain::TaskGround>(m_connection, "case_file = ?1 ORDER BY \"on\", id", id);
}

std::vector<domain::EmergencyGround> ConsentStore::emergencies(domain::CaseId id) const {
    return select_records<domain::EmergencyGround>(m_connection, "case_file = ?1 ORDER BY at, id", id);
}

std::vector<domain::HandoverGround> ConsentStore::handovers(domain::CaseId id) const {
    return select_records<domain::HandoverGround>(m_connection, "case_file = ?1 ORDER BY \"on\", id", id);
}

} // namespace tandem::storage
