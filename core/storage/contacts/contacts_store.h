#pragma once
#include "domain/contacts/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

// What happens outside of meetings. Throws sqlite::Failure; used inside Store::read().
class ContactsStore {
public:
    explicit ContactsStore(sqlite::Connection& connection) : m_connection(connection) {}

    std::vector<domain::BilateralContact> bilateral(domain::CaseId id) const; // the newest first
    std::vector<domain::ContactAttempt> attempts(domain::CaseId id) const;    // the newest first
    std::vector<domain::BilateralContact> settled_between(Day first, Day last) const; // the oldest first

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
