#pragma once
#include "domain/consultation/records.h"
#include "domain/meetings/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

// Questions without a name. Throws sqlite::Failure; used inside Store::read().
class ConsultationStore {
public:
    explicit ConsultationStore(sqlite::Connection& connection) : m_connection(connection) {}

    // Those that did not expire: open ones first, then the newest.
    std::vector<domain::ConsultationQuestion> list(Day today) const;
    std::vector<domain::ConsultationQuestion> with_code(std::string_view code) const;
    std::vector<domain::ConsultationQuestion> expired(Day today) const;
    std::vector<domain::ConsultationQuestion> of_meeting(domain::MeetingId id) const; // in the order of their ids
    std::vector<domain::AgendaItemId> items(domain::ConsultationId id) const;         // wherever it stands on an agenda
    std::vector<domain::AgendaItemId> planned_items(domain::ConsultationId id) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
