#include "workspace/reporter_answer.h"

#include "meeting_file.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::ReporterSentence;

domain::ConcernReport report_of(MeetingFile& with, const domain::CaseFile& about) {
    domain::ConcernReport report;
    report.id = with.ids.next_id<domain::ReportId>();
    report.code = domain::CaseCode::make(2026, with.random);
    report.received_on = MeetingFile::day("2026-09-10");
    report.worry = "zorg";
    report.case_file = about.id;
    report.state = domain::ReportTakenUp{about.id, report.received_on};
    with.keep(report);
    return report;
}

ReporterSentence sentence(MeetingFile& with, domain::ReportId id) {
    const auto answer = answer_to_reporter(with.file, id);
    REQUIRE(answer);
    REQUIRE(*answer);
    return (*answer)->sentence;
}

} // namespace

TEST_CASE("a reporter hears the sentence that holds now: of a case that is over, that it is done") {
    MeetingFile with;
    auto open = report_of(with, with.case_file());
    CHECK(sentence(with, open.id) == ReporterSentence::BeingLookedAt);
    CHECK(sentence(with, report_of(with, with.case_file(domain::CaseClosed{})).id) == ReporterSentence::Done);
    open.feedback = domain::FeedbackGiven{MeetingFile::day("2026-09-20"), ReporterSentence::Done};
    with.keep(open);
    CHECK(sentence(with, open.id) == ReporterSentence::Done); // what was said is not said back
    open.feedback = domain::FeedbackNotWanted{};
    with.keep(open);
    CHECK_FALSE((*answer_to_reporter(with.file, open.id))->is_wanted);
}

TEST_CASE("a case that came from no report has nobody to answer") {
    MeetingFile with;
    const auto none = answer_to_reporter(with.file, {});
    REQUIRE(none);
    CHECK_FALSE(*none);
    CHECK(problem_of(answer_to_reporter(with.file, with.ids.next_id<domain::ReportId>())) == not_found);
}

} // namespace tandem::test
