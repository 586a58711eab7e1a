#pragma once
#include "domain/reports/records.h"

namespace tandem::domain {

bool may_become(const ReportState& from, const ReportState& to);

// A name stays this long in a report; then it is a case, a question without a name, or the name is wiped (disclosure.md).
Day name_expires_on(Day received_on, int weeks);
bool name_must_go(const ConcernReport& report, Day today);

// The day by which the reporter hears something (R31); nothing when that was done or is not wanted.
std::optional<Day> feedback_due(const ConcernReport& report, int days);

// Through a coordinator it takes two steps: said to the coordinator, and then passed on to the volunteer.
ReporterFeedback said_to_reporter(const ConcernReport& report, ReporterSentence sentence, Day on);
// What came of it later is a new thing to say; who was told as much already, or wants nothing, is left alone.
ReporterFeedback owed_again(const ReporterFeedback& feedback, ReporterSentence sentence, Day due);

// Which of the three sentences fits where the report is now. `is_over`: the case it became is closed or handed over.
ReporterSentence next_sentence(const ReportState& state, bool is_over);
// Which of them holds now: the next one, and never one before what was said already.
ReporterSentence sentence_now(const ConcernReport& report, bool is_over);
// Only onward: who heard that it is done is not told that it was received. Nothing once no feedback is wanted.
bool may_say(const ReporterFeedback& feedback, ReporterSentence sentence);

} // namespace tandem::domain
