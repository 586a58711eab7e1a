#pragma once
#include "domain/actions/records.h"
#include "domain/meetings/records.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

struct StoredMeetingRow {
    domain::Meeting meeting;
    std::string table;
    std::int64_t items = 0, people = 0;
};

struct MeetingChoice {
    Day from;
    std::optional<domain::TableId> table; // nothing: of all tables
};

// Queries over meetings. Throws sqlite::Failure; used inside Store::read().
class MeetingsStore {
public:
    explicit MeetingsStore(sqlite::Connection& connection) : m_connection(connection) {}

    std::vector<StoredMeetingRow> page(std::int64_t offset, std::int64_t limit) const; // newest day first
    std::int64_t count() const;
    std::optional<StoredMeetingRow> row(domain::MeetingId id) const;
    std::vector<domain::Meeting> on_day(Day day) const;
    std::optional<domain::Meeting> next_from(Day day) const;   // planned or under way
    std::optional<domain::Meeting> under_way() const;          // the one that began last
    std::optional<domain::Meeting> last_before(Day day) const; // held
    // Ahead: not held and not before that day, or under way; the earliest first. Behind: all others, the newest first.
    std::vector<StoredMeetingRow> ahead(const MeetingChoice& choice, std::int64_t offset, std::int64_t limit) const;
    std::vector<StoredMeetingRow> behind(const MeetingChoice& choice, std::int64_t offset, std::int64_t limit) const;
    std::int64_t count_ahead(const MeetingChoice& choice) const;
    std::int64_t count_behind(const MeetingChoice& choice) const;
    std::vector<domain::AgendaItem> agenda(domain::MeetingId id) const;
    std::optional<std::int32_t> room_minutes(domain::TableId id) const;

private:
    std::vector<StoredMeetingRow> counted(std::vector<domain::Meeting> meetings) const;
    StoredMeetingRow with_counts(domain::Meeting meeting) const;

    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
