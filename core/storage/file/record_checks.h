#pragma once
// Parts of verify(): what must fit together between tables. Throws sqlite::Failure.
#include "storage/file/verify.h"

namespace tandem::storage {

// Findings by kind, with the first few examples of each.
class Findings {
public:
    void add(FindingKind kind, RecordRef record);
    void add_count(FindingKind kind, std::int64_t count);
    std::vector<Finding> take() { return std::move(m_findings); }

private:
    Finding& of(FindingKind kind);
    std::vector<Finding> m_findings;
};

// Each row of each record: its values, its birth, what it refers to, whether search finds it. Returns the rows.
std::int64_t check_records(sqlite::Connection& connection, Findings& findings);
void check_registers(sqlite::Connection& connection, Findings& findings);
void check_search(sqlite::Connection& connection, Findings& findings);
void check_erased(sqlite::Connection& connection, Findings& findings);

} // namespace tandem::storage
