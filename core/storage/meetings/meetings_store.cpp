#include "storage/meetings/meetings_store.h"

#include "storage/cases/cases_store.h"
#include "storage/records/select.h"

namespace tandem::storage {
namespace {

// The two halves leave nothing out and have nothing in common.
constexpr std::string_view is_ahead = "((day >= ?1 AND state ->> 'is' <> 'held') OR state ->> 'is' = 'under_way')";
constexpr std::string_view of_table = " AND (?2 IS NULL OR \"table\" = ?2)";

std::string half(std::string_view opening, std::string_view rest) {
    std::string condition(opening);
    condition += is_ahead;
    condition += of_table;
    condition += rest;
    return condition;
}

} // namespace

std::vector<StoredMeetingRow> MeetingsStore::page(std::int64_t offset, std::int64_t limit) const {
    return counted(select_records<domain::Meeting>(m_connection, "1 ORDER BY day DESC, start DESC, id LIMIT ?1 OFFSET ?2", limit, offset));
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
    return select_record<domain::Meeting>(m_connection,
                                          "day >= ?1 AND state ->> 'is' IN ('planned', 'under_way') ORDER BY day, start, id LIMIT 1", day);
}

std::optional<domain::Meeting> MeetingsStore::under_way() const {
    return select_record<domain::Meeting>(m_connection, "state ->> 'is' = 'under_way' ORDER BY state ->> 'since' DESC, id LIMIT 1");
}

std::optional<domain::Meeting> MeetingsStore::last_before(Day day) const {
    return select_record<domain::Meeting>(m_connection, "day <= ?1 AND state ->> 'is' = 'held' ORDER BY day DESC, start DESC, id LIMIT 1",
                                          day);
}

std::vector<StoredMeetingRow> MeetingsStore::ahead(const MeetingChoice& choice, std::int64_t offset, std::int64_t limit) const {
    return counted(select_records<domain::Meeting>(m_connection, half("", " ORDER BY day, start, id LIMIT ?3 OFFSET ?4"), choice.from,
                                                   choice.table, limit, offset));
}

std::vector<StoredMeetingRow> MeetingsStore::behind(const MeetingChoice& choice, std::int64_t offset, std::int64_t limit) const {
    return counted(select_records<domain::Meeting>(m_connection, half("NOT ", " ORDER BY day DESC, start DESC, id LIMIT ?3 OFFSET ?4"),
                                                   choice.from, choice.table, limit, offset));
}

std::int64_t MeetingsStore::count_ahead(const MeetingChoice& choice) const {
    return m_connection.number("SELECT count(*) FROM meeting WHERE removed = 0 AND " + half("", ""), choice.from, choice.table);
}

std::int64_t MeetingsStore::count_behind(const MeetingChoice& choice) const {
    return m_connection.number("SELECT count(*) FROM meeting WHERE removed = 0 AND " + half("NOT ", ""), choice.from, choice.table);
}

std::vector<domain::AgendaItem> MeetingsStore::agenda(domain::MeetingId id) const {
    return select_records<domain::AgendaItem>(m_connection, "meeting = ?1 ORDER BY \"order\", id", id);
}

std::optional<std::int32_t> MeetingsStore::room_minutes(domain::TableId id) const {
    auto cursor = m_connection.query("SELECT room_minutes FROM meeting_table WHERE id = ?1", id);
    if (!cursor.next() || cursor.is_null(0)) return std::nullopt;
    return static_cast<std::int32_t>(cursor.integer(0));
}

std::vector<StoredMeetingRow> MeetingsStore::counted(std::vector<domain::Meeting> meetings) const {
    std::vector<StoredMeetingRow> rows;
    for (auto& meeting : meetings) rows.push_back(with_counts(std::move(meeting)));
    return rows;
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
