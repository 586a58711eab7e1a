#pragma once
#include "domain/actions/records.h"
#include "domain/cases/identity.h"
#include "domain/cases/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

struct StoredCaseRow {
    domain::CaseFile case_file;
    std::string table;
    std::int64_t subjects = 0;
    std::int64_t open_actions = 0;
    std::vector<std::string> needs;
};

struct StoredAction {
    domain::ActionItem action;
    std::string doer, party;
};

// Queries over cases. Throws sqlite::Failure; used inside Store::read().
class CasesStore {
public:
    explicit CasesStore(sqlite::Connection& connection) : m_connection(connection) {}

    // Newest first. `state` is the word of a state; nothing = all.
    std::vector<StoredCaseRow> page(const std::optional<std::string>& state, std::int64_t offset, std::int64_t limit) const;
    std::vector<std::pair<domain::CaseId, std::string>> codes(std::int64_t offset, std::int64_t limit) const;
    std::int64_t count(const std::optional<std::string>& state) const;

    std::vector<domain::CaseFile> with_code(std::string_view code) const; // more than one after a merge, rarely
    std::vector<domain::CaseSubject> subjects(domain::CaseId id) const;
    std::vector<domain::Line> lines(domain::CaseId id) const;
    std::vector<domain::Need> needs(domain::CaseId id) const;
    std::vector<StoredAction> actions(domain::CaseId id) const;
    // Only for the identity service.
    std::vector<domain::Identity> identities(domain::CaseId id) const;

    // The case that a record belongs to, by its kind: a line, a need, a subject, an action, an identity.
    std::optional<domain::CaseId> case_of(std::uint16_t kind, const Uuid& id) const;
    std::string code_of(domain::CaseId id) const; // empty when there is none
    std::string table_name(domain::TableId id) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
