#include "storage/privacy/privacy_store.h"

#include "domain/privacy/rules.h"
#include "storage/privacy/facts_store.h"

#include <algorithm>
#include <map>

namespace tandem::storage {
namespace {

// The first by day and how many there are. SQLite takes bare columns from the row that has the minimum.
StoredPoint point_in(sqlite::Cursor cursor) {
    StoredPoint point;
    if (!cursor.next()) return point;
    point.count = cursor.integer(0);
    point.on = cursor.optional_day(1);
    point.case_code = cursor.optional_text(2).value_or("");
    return point;
}

// Counting apart from finding the first: there may be very many, and then both together take three times as long.
constexpr auto count_class = "SELECT count(*) FROM case_file WHERE removed = 0 AND retention_class IS ?1 AND retention_starts_on <= ?2";
constexpr auto first_of_class = "SELECT retention_starts_on, code FROM case_file WHERE removed = 0 AND retention_class IS ?1"
                                " AND retention_starts_on <= ?2 ORDER BY retention_starts_on LIMIT 1";

// Nobody is asked anything any more where everybody of the case died (disclosure.md, cap 16).
constexpr auto nobody_left = "EXISTS (SELECT 1 FROM case_subject s WHERE s.case_file = c.id AND s.removed = 0)"
                             " AND NOT EXISTS (SELECT 1 FROM case_subject s WHERE s.case_file = c.id AND s.removed = 0 AND s.deceased_on IS NULL)";
constexpr auto about_who_died = "EXISTS (SELECT 1 FROM case_subject s WHERE s.id = e.subject AND s.removed = 0 AND s.deceased_on IS NOT NULL)";

// `rows`: day and code, the first by day in front. It walks along an index and stops in time: there may be very many.
StoredPoint first_of(sqlite::Connection& connection, const std::string& rows, Day day) {
    return point_in(connection.query("SELECT count(*), min(due), code FROM (" + rows + " LIMIT ?2)", day, PrivacyStore::most_counted));
}

using Months = std::map<std::string, std::int32_t>;

Months months_of_classes(sqlite::Connection& connection) {
    Months months;
    auto cursor =
        connection.query("SELECT code, months FROM list_entry WHERE list = 'retention_class' AND removed = 0 AND months IS NOT NULL");
    while (cursor.next()) months.emplace(cursor.text(0), static_cast<std::int32_t>(cursor.integer(1)));
    return months;
}

void join(StoredPoint& all, const StoredPoint& one) {
    if (one.on && (!all.on || *one.on < *all.on)) {
        all.on = one.on;
        all.case_code = one.case_code;
    }
    all.count += one.count;
}

} // namespace

StoredPoint PrivacyStore::told_review_by(Day day) const {
    const auto rows = "SELECT c.told ->> 'review_on' AS due, c.code AS code FROM case_file c"
                      " WHERE c.removed = 0 AND c.told ->> 'is' = 'not_told' AND c.told ->> 'review_on' <= ?1 AND NOT (" +
                      std::string(nobody_left) + ") ORDER BY c.told ->> 'review_on'";
    return first_of(m_connection, rows, day);
}

StoredPoint PrivacyStore::name_expires_by(Day day) const {
    return point_in(m_connection.query("SELECT count(*), min(r.name_expires_on), NULL FROM concern_report r"
                                       " WHERE r.removed = 0 AND r.name_expires_on <= ?1 AND r.state ->> 'is' <> 'taken_up'"
                                       " AND EXISTS (SELECT 1 FROM identity i WHERE i.report = r.id AND i.removed = 0)",
                                       day));
}

StoredPoint PrivacyStore::fill_in_by(Day day) const {
    const auto rows = "SELECT e.fill_in_by AS due, c.code AS code FROM consent_event e" // a CROSS JOIN, or it begins at the cases
                      " CROSS JOIN case_file c ON c.id = e.case_file AND c.removed = 0"
                      " WHERE e.removed = 0 AND e.fill_in_by IS NOT NULL AND e.fill_in_by <= ?1 AND NOT " +
                      std::string(about_who_died) + " ORDER BY e.fill_in_by";
    return first_of(m_connection, rows, day);
}

StoredPoint PrivacyStore::reasons_missing(const Zone& zone) const {
    auto cursor = m_connection.query("SELECT count(*), min(e.at), c.code FROM emergency_ground e"
                                     " JOIN case_file c ON c.id = e.case_file AND c.removed = 0"
                                     " WHERE e.removed = 0 AND e.reason IS NULL");
    StoredPoint point;
    if (!cursor.next() || cursor.integer(0) == 0) return point;
    domain::EmergencyGround first;
    first.at = Instant{cursor.integer(1)};
    point.count = cursor.integer(0);
    point.on = zone.day_of(domain::reason_due(first));
    point.case_code = cursor.text(2);
    return point;
}

StoredPoint PrivacyStore::ground_review_by(Day day) const {
    return point_in(m_connection.query("SELECT count(*), min(g.review_on), c.code FROM task_ground g"
                                       " JOIN case_file c ON c.id = g.case_file AND c.removed = 0"
                                       " WHERE g.removed = 0 AND g.ended_on IS NULL AND g.review_on <= ?1",
                                       day));
}

StoredPoint PrivacyStore::open_notices() const {
    auto cursor = m_connection.query("SELECT count(*), min(n.id), c.code FROM notice n JOIN case_file c ON c.id = n.case_file AND c.removed = 0"
                                     " WHERE n.removed = 0 AND n.state ->> 'is' = 'open'");
    StoredPoint point;
    if (!cursor.next() || cursor.integer(0) == 0) return point;
    point.count = cursor.integer(0);
    point.case_code = cursor.text(2);
    return point;
}

StoredPoint PrivacyStore::convenant_ends_by(Day day) const {
    const auto convenants = FactsStore(m_connection).convenants();
    StoredPoint point;
    for (const auto& one : convenants) {
        const bool has_newer = std::ranges::any_of(convenants, [&](const auto& other) {
            return other.table == one.table && std::tuple(other.valid_from, other.id) > std::tuple(one.valid_from, one.id);
        });
        if (has_newer || !one.until || *one.until > day) continue;
        ++point.count;
        if (!point.on || *one.until < *point.on) point.on = one.until;
    }
    return point;
}

StoredPoint PrivacyStore::passed_in_class(const std::optional<std::string>& code, Day day, std::int32_t months) const {
    const Day last = day.plus_months(-months);
    StoredPoint point;
    point.count = m_connection.number(count_class, code, last);
    auto first = m_connection.query(first_of_class, code, last);
    if (!first.next()) return point;
    if (const auto start = first.optional_day(0)) point.on = start->plus_months(months);
    point.case_code = first.text(1);
    return point;
}

// From one class to the next along the index: there are a handful, of very many cases.
std::vector<std::optional<std::string>> PrivacyStore::classes_in_use() const {
    std::vector<std::optional<std::string>> classes{std::nullopt};
    std::string last;
    while (true) {
        auto next = m_connection.query("SELECT min(retention_class) FROM case_file"
                                       " WHERE removed = 0 AND retention_starts_on IS NOT NULL AND retention_class > ?1",
                                       last);
        if (!next.next() || next.is_null(0)) return classes;
        last = next.text(0);
        classes.emplace_back(last);
    }
}

StoredPoint PrivacyStore::retention_passed_on(Day day, const domain::Network& network) const {
    const Months months = months_of_classes(m_connection);
    StoredPoint all;
    for (const auto& code : classes_in_use()) {
        const auto known = code ? months.find(*code) : months.end();
        const auto kept = known != months.end() ? std::optional(known->second) : network.default_retention_months;
        if (kept) join(all, passed_in_class(code, day, *kept));
    }
    return all;
}

} // namespace tandem::storage
