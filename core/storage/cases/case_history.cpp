#include "storage/cases/case_history.h"

#include "domain/cases/records.h"

namespace tandem::storage {
namespace {

// Everything that is the case's own, also what was removed. Each part is found by an index, so an old file with a million
// steps costs no more than the steps of this case. A step is told by the part that stands first here. Creations come from the
// registers, as the journal's index leaves them out.
constexpr std::string_view steps_of_case = R"(
WITH part (rank, entity) AS (
    SELECT 1, ?1
    UNION ALL SELECT 2, id FROM case_subject WHERE case_file = ?1
    UNION ALL SELECT 3, i.id FROM case_subject s JOIN identity i ON i.subject = s.id WHERE s.case_file = ?1
    UNION ALL SELECT 4, id FROM line WHERE case_file = ?1
    UNION ALL SELECT 5, id FROM need WHERE case_file = ?1
    UNION ALL SELECT 6, id FROM action_item WHERE case_file = ?1
), written (step, kind, rank) AS (
    SELECT r.changed, r.kind, rank FROM part CROSS JOIN register r ON r.entity = part.entity AND r.field = 0
    UNION ALL SELECT l.step, l.kind, rank FROM part CROSS JOIN journal_line l ON l.entity = part.entity AND l.field IS NOT 0
), touched (step, kind, rank) AS (
    SELECT step, kind, min(rank) FROM written GROUP BY step
), told (step, kind) AS (
    SELECT step, kind FROM touched
    UNION ALL SELECT number, NULL FROM journal_step WHERE about_case = ?1 AND number NOT IN (SELECT step FROM touched)
)
SELECT s.at, s.verb, coalesce(told.kind, (SELECT kind FROM journal_line WHERE step = told.step ORDER BY line LIMIT 1))
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
