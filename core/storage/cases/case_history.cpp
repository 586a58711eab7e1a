#include "storage/cases/case_history.h"

#include "domain/cases/records.h"

namespace tandem::storage {
namespace {

// Everything that is the case's own, also what was removed. Each part is found by an index, so an old file with a million
// steps costs no more than the steps of this case.
constexpr std::string_view steps_of_case = R"(
WITH part (entity) AS (
    SELECT ?1
    UNION ALL SELECT id FROM case_subject WHERE case_file = ?1
    UNION ALL SELECT i.id FROM case_subject s JOIN identity i ON i.subject = s.id WHERE s.case_file = ?1
    UNION ALL SELECT id FROM line WHERE case_file = ?1
    UNION ALL SELECT id FROM need WHERE case_file = ?1
    UNION ALL SELECT id FROM action_item WHERE case_file = ?1
), touched (step, line) AS (
    SELECT l.step, min(l.line) FROM part CROSS JOIN journal_line l ON l.entity = part.entity GROUP BY l.step
), told (step, line) AS (
    SELECT step, line FROM touched
    UNION ALL SELECT number, NULL FROM journal_step WHERE about_case = ?1 AND number NOT IN (SELECT step FROM touched)
)
SELECT s.at, s.verb, coalesce(
    (SELECT kind FROM journal_line WHERE step = told.step AND line = told.line),
    (SELECT kind FROM journal_line WHERE step = told.step ORDER BY line LIMIT 1))
FROM told JOIN journal_step s ON s.number = told.step ORDER BY told.step DESC LIMIT ?2)";

} // namespace

std::vector<CaseStep> CaseHistory::steps(domain::CaseId id, std::size_t limit) const {
    std::vector<CaseStep> steps;
    auto cursor = m_connection.query(steps_of_case, id, static_cast<std::int64_t>(limit));
    while (cursor.next()) {
        const auto kind = cursor.is_null(2) ? domain::CaseFile::record.number : static_cast<std::uint16_t>(cursor.integer(2));
        steps.push_back({cursor.instant(0), cursor.text(1), kind});
    }
    return steps;
}

std::vector<CaseMeeting> CaseHistory::meetings(domain::CaseId id, std::size_t limit) const {
    std::vector<CaseMeeting> meetings;
    auto cursor = m_connection.query("SELECT DISTINCT m.id, m.day, m.start FROM agenda_item i JOIN meeting m ON m.id = i.meeting WHERE "
                                     "i.case_file = ?1 AND i.removed = 0 "
                                     "AND i.state ->> 'is' = 'discussed' AND m.removed = 0 ORDER BY m.day DESC, m.start DESC LIMIT ?2",
                                     id, static_cast<std::int64_t>(limit));
    while (cursor.next()) {
        const auto day = cursor.optional_day(1);
        if (day) meetings.push_back({*day, cursor.is_null(2) ? std::nullopt : TimeOfDay::parse(cursor.text_view(2))});
    }
    return meetings;
}

} // namespace tandem::storage
