#include "domain/reports/rules.h"

#include <catch2/catch_all.hpp>

#include "support/day.h"

using namespace tandem;
using namespace tandem::domain;

namespace {
using test::day;

ConcernReport received(const char* on) {
    ConcernReport report;
    report.received_on = day(on);
    report.name_expires_on = name_expires_on(report.received_on, 6);
    return report;
}
} // namespace

TEST_CASE("a report goes from the inbox to any answer, and a case is not made undone by a step") {
    for (const ReportState& answer : {ReportState(ReportAskMore{}), ReportState(ReportTakenUp{}), ReportState(ReportQuestionWithoutName{}),
                                      ReportState(ReportBilateral{}), ReportState(ReportPassedOn{}), ReportState(ReportLeft{})}) {
        CHECK(may_become(ReportInbox{}, answer));
        CHECK_FALSE((!std::holds_alternative<ReportTakenUp>(answer) && may_become(ReportTakenUp{}, answer)));
    }
}

TEST_CASE("a question without a name never gets its name back by going to the inbox") {
    CHECK_FALSE(may_become(ReportQuestionWithoutName{}, ReportInbox{}));
    CHECK(may_become(ReportQuestionWithoutName{}, ReportTakenUp{}));
}

TEST_CASE("a name in a report lives six weeks and not a day longer") {
    const ConcernReport report = received("2026-11-02");
    CHECK(report.name_expires_on == day("2026-12-14"));
    CHECK_FALSE(name_must_go(report, day("2026-12-13")));
    CHECK(name_must_go(report, day("2026-12-14")));
}

TEST_CASE("a taken up report keeps its name with the case; a question without a name has none at once") {
    ConcernReport report = received("2026-11-02");
    report.state = ReportTakenUp{CaseId{}, day("2026-11-03")};
    CHECK_FALSE(name_must_go(report, day("2027-11-02")));
    report.state = ReportQuestionWithoutName{day("2026-11-03")};
    CHECK(name_must_go(report, day("2026-11-03")));
}

TEST_CASE("the reporter hears something in time, unless done or not wanted") {
    ConcernReport report = received("2026-11-02");
    CHECK(feedback_due(report, 7) == day("2026-11-09"));
    report.feedback = FeedbackOwed{day("2026-11-04")};
    CHECK(feedback_due(report, 7) == day("2026-11-04"));
    report.feedback = FeedbackGiven{day("2026-11-03"), ReporterSentence::Received};
    CHECK_FALSE(feedback_due(report, 7));
    report.feedback = FeedbackNotWanted{};
    CHECK_FALSE(feedback_due(report, 7));
}

TEST_CASE("which of the three sentences is next follows from where the report is") {
    CHECK(next_sentence(ReportInbox{}, false) == ReporterSentence::Received);
    CHECK(next_sentence(ReportAskMore{}, false) == ReporterSentence::BeingLookedAt);
    CHECK(next_sentence(ReportTakenUp{}, false) == ReporterSentence::BeingLookedAt);
    CHECK(next_sentence(ReportTakenUp{}, true) == ReporterSentence::Done);
    CHECK(next_sentence(ReportLeft{}, false) == ReporterSentence::Done);
}

TEST_CASE("the sentence that holds now is the next one, and never one before what was said") {
    ConcernReport report = received("2026-11-02");
    CHECK(sentence_now(report, false) == ReporterSentence::Received);
    report.feedback = FeedbackGiven{day("2026-11-03"), ReporterSentence::Received};
    report.state = ReportTakenUp{};
    CHECK(sentence_now(report, false) == ReporterSentence::BeingLookedAt);
    CHECK(sentence_now(report, true) == ReporterSentence::Done);
    report.feedback = FeedbackGiven{day("2026-11-03"), ReporterSentence::Done};
    CHECK(sentence_now(report, false) == ReporterSentence::Done); // the case was opened again
    report.feedback = FeedbackNotWanted{};
    CHECK(sentence_now(report, false) == ReporterSentence::BeingLookedAt);
}

TEST_CASE("a sentence is said only onward") {
    CHECK(may_say(FeedbackOwed{}, ReporterSentence::Received));
    CHECK(may_say(FeedbackOwed{}, ReporterSentence::Done));
    CHECK(may_say(FeedbackGiven{{}, ReporterSentence::Received}, ReporterSentence::Received));
    CHECK(may_say(FeedbackGiven{{}, ReporterSentence::Received}, ReporterSentence::Done));
    CHECK_FALSE(may_say(FeedbackGiven{{}, ReporterSentence::Done}, ReporterSentence::BeingLookedAt));
    CHECK_FALSE(may_say(FeedbackNotWanted{}, ReporterSentence::Received));
}
