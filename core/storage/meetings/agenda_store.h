#pragma once
#include "domain/actions/records.h"
#include "domain/meetings/rules.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

// What an agenda tells of a case.
struct StoredCaseFacts {
    std::string code; // empty: there is no such case
    bool has_question = false;
    std::vector<std::string> needs; // without those that were dropped
    std::int64_t open_actions = 0, overdue = 0;
};

// A case as the room may hear of it, before the policy: the records that it chooses from.
struct StoredRoomCase {
    domain::CaseFile case_file;
    std::vector<domain::Need> needs;
    std::vector<std::pair<domain::ActionItem, std::string>> actions; // with the name of the doer; the earliest day first
};

// Cases for an agenda. Throws sqlite::Failure; used inside Store::read().
class AgendaStore {
public:
    explicit AgendaStore(sqlite::Connection& connection) : m_connection(connection) {}

    StoredCaseFacts facts(domain::CaseId id, Day today) const;
    std::optional<StoredRoomCase> room_case(domain::CaseId id) const;

    // Cases of a table that could come on an agenda: at most `reviews` of those with open actions, the earliest day first,
    // and all that were never discussed.
    std::vector<domain::AgendaCandidate> candidates(domain::TableId table, std::int64_t reviews) const;

private:
    void add_reviews(domain::TableId table, std::int64_t most, std::vector<domain::AgendaCandidate>& found) const;
    void add_new(domain::TableId table, std::vector<domain::AgendaCandidate>& found) const;

    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
