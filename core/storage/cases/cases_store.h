#pragma once
#include "domain/actions/records.h"
#include "domain/cases/identity.h"
#include "domain/cases/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

// What the list shows of a case; the whole record would be decoded for nothing.
struct StoredCaseRow {
    domain::CaseId id;
    std::string code, table;
    std::string state; // its word
    std::optional<domain::Urgency> urgency;
    std::optional<domain::KnownAtEntry> known;
    std::optional<Day> opened_on;
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

    // Which cases, and in which order, comes from CaseList.
    std::vector<StoredCaseRow> rows(const std::vector<domain::CaseId>& ids) const;
    std::vector<std::pair<domain::CaseId, std::string>> codes(std::int64_t offset, std::int64_t limit) const; // the newest first
    std::int64_t count() const;
    bool has_code(std::string_view code) const; // also of a case that was removed

    std::vector<domain::CaseFile> with_code(std::string_view code) const; // more than one after a merge, rarely
    std::vector<domain::CaseSubject> subjects(domain::CaseId id) const;
    std::vector<domain::Line> lines(domain::CaseId id) const;
    std::vector<domain::Need> needs(domain::CaseId id) const;
    std::vector<StoredAction> actions(domain::CaseId id) const;
    // Only for the identity service.
    std::vector<domain::Identity> identities(domain::CaseId id) const;

    // For removing a case with all that is its own: agenda items only while they are planned.
    std::vector<domain::IdentityId> identities_of(domain::SubjectId id) const;
    std::vector<domain::AgendaItemId> planned_items(domain::CaseId id) const;

    // The case that a record belongs to, by its kind: whatever has a field `case_file`, and an identity.
    std::optional<domain::CaseId> case_of(std::uint16_t kind, const Uuid& id) const;
    std::string code_of(domain::CaseId id) const; // empty when there is none
    std::string table_name(domain::TableId id) const;

private:
    sqlite::Connection& m_connection;
};

// What was typed as the beginning of a code: "26k7" is "26-K7".
std::string code_beginning(std::string_view typed);

} // namespace tandem::storage
