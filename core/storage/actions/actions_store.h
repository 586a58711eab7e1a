#pragma once
#include "domain/actions/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

struct StoredDueAction {
    domain::ActionId id;
    domain::CaseId case_file;
    std::string case_code;
    std::string kind;  // its code
    std::string party; // its name
    domain::PartyKind party_kind{};
    std::optional<Day> due;
};

// Open actions by their day, of all cases. Throws sqlite::Failure; used inside Store::read().
class ActionsStore {
public:
    explicit ActionsStore(sqlite::Connection& connection) : m_connection(connection) {}

    // The earliest first.
    std::vector<StoredDueAction> due_before(Day day, std::int64_t limit) const;
    std::int64_t count_due_before(Day day) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
