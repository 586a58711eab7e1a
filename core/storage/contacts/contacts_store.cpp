#include "storage/contacts/contacts_store.h"

#include "storage/records/select.h"

namespace tandem::storage {

std::vector<domain::BilateralContact> ContactsStore::bilateral(domain::CaseId id) const {
    return select_records<domain::BilateralContact>(m_connection, "case_file = ?1 ORDER BY \"on\" DESC, id DESC", id);
}

std::vector<domain::ContactAttempt> ContactsStore::attempts(domain::CaseId id) const {
    return select_records<domain::ContactAttempt>(m_connection, "case_file = ?1 ORDER BY \"on\" DESC, id DESC", id);
}

std::vector<domain::BilateralContact> ContactsStore::settled_between(Day first, Day last) const {
    constexpr auto condition = "settled = 1 AND \"on\" BETWEEN ?1 AND ?2 AND case_file IN (SELECT id FROM case_file WHERE removed = 0) "
                               "ORDER BY \"on\", id";
    return select_records<domain::BilateralContact>(m_connection, condition, first, last);
}

} // namespace tandem::storage
