#include "storage/meetings/meetings_store.h"

#include "storage/cases/cases_store.h"
#include "storage/records/select.h"

namespace tandem::storage {

std::vector<StoredMeetingRow> MeetingsStore::page(std::int64_t offset, std::int64_t limit) const {
    std::vector<StoredMeetingRow> rows;
    for (auto& meeting : select_records<domain::Meeting>(m_connection, "1 ORDER BY day DESC, start DESC, id LIMIT ?1 OFFSET ?2", limit, offset))
        rows.push_back(with_counts(std::move(meeting)));
    return rows;
}

std::int64_t MeetingsStore::count() const { return count_records(m_connection, domain::schema_of<domain::Meeting>()); }

std::optional<StoredMeetingRow> MeetingsStore::row(domain::MeetingId id) const {
    auto meeting = select_record<domain::Meeting>(m_connection, "id = ?1", id);
    if (!meeting) return std::nullopt;
    return with_counts(*std::move(meeting));
}

std::vector<domain::Meeting> MeetingsStore::on_day(Day day) const {
    return select_records<domain::Meeting>(m_connection, "day = ?1 ORDER BY start, id", day);
}

std::optional<domain::Meeting> MeetingsStore::next_from(Day day) const {
    return select_record<domain::Meeting>(m_connection, "day >= ?1 AND state ->> 'is' IN ('planned', 'under_way') ORDER BY day, start, id LIMIT 1", day);
}

std::optional<domain::Meeting> MeetingsStore::last_before(Day day) const {
    return select_record<domain::Meeting>(m_connection, "day <= ?1 AND state ->> 'is' = 'held' ORDER BY day DESC, start DESC, id LIMIT 1", day);
}

std::vector<domain::AgendaItem> MeetingsStore::agenda(domain::MeetingId id) const {
    return select_records<domain::AgendaItem>(m_connection, "meeting = ?1 ORDER BY \"order\", id", id);
}

std::vector<StoredRecipient> MeetingsStore::recipients(domain::MeetingId id) const {
    std::vector<StoredRecipient> recipients;
    for (auto& attendance : select_records<domain::Attendance>(m_connection, "meeting = ?1 AND presence IN ('invited', 'coming', 'present') ORDER BY id", id)) {
        auto person = m_connection.query("SELECT name FROM person WHERE id = ?1", attendance.person);
        std::string name = person.next() ? person.text(0) : attendance.name_then.value_or("");
        recipients.push_back({std::move(attendance), std::move(name)});
    }
    return recipients;
}

std::optional<std::int32_t> MeetingsStore::room_minutes(domain::TableId id) const {
    auto cursor = m_connection.query("SELECT room_minutes FROM meeting_table WHERE id = ?1", id);
    if (!cursor.next() || cursor.is_null(0)) return std::nullopt;
    return static_cast<std::int32_t>(cursor.integer(0));
}

StoredMeetingRow MeetingsStore::with_counts(domain::Meeting meeting) const {
    StoredMeetingRow row;
    row.table = CasesStore(m_connection).table_name(meeting.table);
    row.items = m_connection.number("SELECT count(*) FROM agenda_item WHERE meeting = ?1 AND removed = 0", meeting.id);
    row.people = m_connection.number("SELECT count(*) FROM attendance WHERE meeting = ?1 AND removed = 0", meeting.id);
    row.meeting = std::move(meeting);
    return row;
}

} // namespace tandem::storage
