#include "domain/consultation/records.h"
#include "domain/reports/records.h"
#include "meeting_file.h"
#include "workspace/finding.h"

namespace tandem::test {
namespace {

using namespace workspace;

// What is found by these words leads to one place.
HitTarget only_target(MeetingFile& with, const std::string& words) {
    const auto hits = search(with.file, words);
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().title == words);
    return target_of(with.file, hits->front());
}

} // namespace

TEST_CASE("the code of a report and of a question without a name leads to it") {
    MeetingFile with;
    domain::ConcernReport report;
    report.id = with.ids.next_id<domain::ReportId>();
    report.code = domain::CaseCode::make(2026, with.random);
    report.received_on = MeetingFile::day("2026-09-10");
    report.worry = "De post stapelt zich op.";
    domain::ConsultationQuestion question;
    question.id = with.ids.next_id<domain::ConsultationId>();
    question.code = domain::CaseCode::make(2026, with.random);
    question.table = with.table.id;
    question.asked_on = question.expires_on = MeetingFile::day("2026-09-30");
    question.text = "Iemand komt de deur niet uit.";
    with.keep(report, question);

    const auto of_report = only_target(with, report.code.text());
    CHECK(of_report.place == HitPlace::Report);
    CHECK(of_report.about == report.id.uuid());
    const auto of_question = only_target(with, question.code.text());
    CHECK(of_question.place == HitPlace::Consultation);
    CHECK(of_question.about == question.id.uuid());
}

} // namespace tandem::test
