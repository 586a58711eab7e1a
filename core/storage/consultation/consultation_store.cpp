#include "storage/consultation/consultation_store.h"

#include "storage/records/select.h"

namespace tandem::storage {

namespace {

std::vector<domain::AgendaItemId> ids_in(sqlite::Cursor cursor) {
    std::vector<domain::AgendaItemId> ids;
    while (cursor.next()) ids.push_back(cursor.id<domain::AgendaItemId>(0));
    return ids;
}

} // namespace

std::vector<domain::ConsultationQuestion> ConsultationStore::list(Day today) const {
    constexpr auto condition = "expires_on > ?1 ORDER BY state ->> 'is' <> 'open', asked_on DESC, id DESC";
    return select_records<domain::ConsultationQuestion>(m_connection, condition, today);
}

std::vector<domain::ConsultationQuestion> ConsultationStore::with_code(std::string_view code) const {
    return select_records<domain::ConsultationQuestion>(m_connection, "code = ?1 ORDER BY id", code);
}

std::vector<domain::ConsultationQuestion> ConsultationStore::expired(Day today) const {
    return select_records<domain::ConsultationQuestion>(m_connection, "expires_on <= ?1 ORDER BY id", today);
}

std::vector<domain::ConsultationQuestion> ConsultationStore::of_meeting(domain::MeetingId id) const {
    constexpr auto condition =
        "id IN (SELECT consultation FROM agenda_item WHERE meeting = ?1 AND consultation IS NOT NULL AND removed = 0) ORDER BY id";
    return select_records<domain::ConsultationQuestion>(m_connection, condition, id);
}

std::vector<domain::AgendaItemId> ConsultationStore::items(domain::ConsultationId id) const {
    return ids_in(m_connection.query("SELECT id FROM agenda_item WHERE consultation = ?1", id));
}

std::vector<domain::AgendaItemId> ConsultationStore::planned_items(domain::ConsultationId id) const {
    return ids_in(m_connection.query("SELECT id FROM agenda_item WHERE consultation = ?1 AND removed = 0 AND state ->> 'is' = 'planned'", id));
}

} // namespace tandem::storage
