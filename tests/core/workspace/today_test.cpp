#include "meeting_file.h"
#include "workspace/today.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::AgendaItemMode;
using domain::PartyKind;
using domain::Presence;
using domain::ReporterSentence;

domain::ConcernReport a_report(MeetingFile& with, const char* received, const domain::ReportState& state = domain::ReportInbox{}) {
    domain::ConcernReport report;
    report.id = with.ids.next_id<domain::ReportId>();
    report.code = domain::CaseCode::make(2026, with.random);
    report.received_on = MeetingFile::day(received);
    report.worry = "zorg";
    report.state = state;
    with.keep(report);
    return report;
}

ReporterSentence next_of(MeetingFile& with, domain::ReportId id) {
    const auto today = *show_today(with.file);
    for (const auto& owed : today.feedback)
        if (owed.id == id) return owed.next;
    FAIL("is not owed");
    return {};
}

} // namespace

TEST_CASE("an empty file has nothing for today") {
    MeetingFile with;
    const auto today = *show_today(with.file);
    CHECK_FALSE(today.next_meeting);
    CHECK(today.actions.empty());
    CHECK(today.actions_total == 0);
    CHECK(today.feedback.empty());
    CHECK(today.privacy.empty());
}

TEST_CASE("today tells what the next meeting holds and who comes") {
    MeetingFile with;
    const auto informal = with.member("Kerk", "Fatma", PartyKind::Informal), formal = with.member("GGD", "Bas", PartyKind::Formal);
    with.member("Buurtkamer", "Zei niets", PartyKind::Informal);
    with.plan("2026-10-08");
    const auto id = with.plan("2026-09-24");
    const auto asked = with.case_file(), silent = with.case_file(), review = with.case_file();
    with.action(review.id, informal, "2026-09-20");
    with.action(review.id, informal, "2026-09-30");
    for (const auto& one : {asked, silent}) with.add(id, AgendaItemMode::NewCase, one.id);
    auto took_it_back = silent; // the question was there when it came on the agenda
    took_it_back.question_to_network.reset();
    with.keep(took_it_back);
    with.add(id, AgendaItemMode::ActionReview, review.id);
    for (const auto mode : {AgendaItemMode::Consultation, AgendaItemMode::Theme, AgendaItemMode::Opening, AgendaItemMode::Round})
        with.add(id, mode);
    REQUIRE(set_presence(with.file, with.attendance_of(id, informal), Presence::Coming));
    REQUIRE(set_presence(with.file, with.attendance_of(id, formal), Presence::Coming));

    const auto next = show_today(with.file)->next_meeting;
    REQUIRE(next);
    CHECK(next->row.meeting.id == id);
    CHECK(next->row.table == "Oost");
    CHECK(next->new_cases == 2);
    CHECK(next->without_question == 1);
    CHECK(next->reviews == 1);
    CHECK(next->consultations == 1);
    CHECK(next->themes == 1);
    CHECK(next->overdue == 1);
    CHECK(next->minutes == 15 + 15 + 5 + 15 + 15 + 5 + 5);
    CHECK(next->minutes_new_case == 15);
    CHECK(next->minutes_review == 5);
    CHECK(next->coming == 2);
    CHECK(next->informal == 1);
    CHECK(next->formal == 1);
}

TEST_CASE("late actions come first, then those of the coming week, at most eight") {
    MeetingFile with;
    const auto member = with.member("Kerk", "Fatma", PartyKind::Informal);
    const auto about = with.case_file();
    with.action(about.id, member, "2026-09-29"); // in eight days
    with.action(about.id, member, "");
    with.action(about.id, member, "2026-09-01", domain::ActionDone{});
    const auto week = with.action(about.id, member, "2026-09-28"), today_one = with.action(about.id, member, "2026-09-21"),
               late = with.action(about.id, member, "2026-09-18");
    const auto shown = *show_today(with.file);
    REQUIRE(shown.actions.size() == 3);
    CHECK(shown.actions_total == 3);
    CHECK(shown.actions[0].id == late.id);
    CHECK(shown.actions[0].days_late == 3);
    CHECK(shown.actions[0].case_code == about.code.text());
    CHECK(shown.actions[0].kind == "visit");
    CHECK(shown.actions[0].party == "Kerk");
    CHECK(shown.actions[0].party_kind == PartyKind::Informal);
    CHECK(shown.actions[1].id == today_one.id);
    CHECK(shown.actions[1].days_late == 0);
    CHECK(shown.actions[2].id == week.id);
    for (int i = 0; i < 10; ++i) with.action(about.id, member, "2026-09-10");
    CHECK(show_today(with.file)->actions.size() == 8);
    CHECK(show_today(with.file)->actions_total == 13);
    CHECK(navigation_counts(with.file)->attention == 11);
}

TEST_CASE("who reported waits to hear the sentence that fits, the oldest report first") {
    MeetingFile with;
    const auto closed = with.case_file(domain::CaseClosed{});
    const auto inbox = a_report(with, "2026-09-10"), old = a_report(with, "2026-08-10", domain::ReportAskMore{});
    const auto left = a_report(with, "2026-09-12", domain::ReportLeft{});
    auto over = a_report(with, "2026-09-13", domain::ReportTakenUp{closed.id, {}});
    over.case_file = closed.id;
    with.keep(over);
    auto silent = a_report(with, "2026-07-01");
    silent.feedback = domain::FeedbackNotWanted{};
    with.keep(silent);
    const auto shown = *show_today(with.file);
    REQUIRE(shown.feedback.size() == 4);
    CHECK(shown.feedback_total == 4);
    CHECK(shown.feedback[0].id == old.id);
    CHECK(shown.feedback[0].days_late == 42 - 7); // seven days are given
    CHECK(next_of(with, inbox.id) == ReporterSentence::Received);
    CHECK(next_of(with, old.id) == ReporterSentence::BeingLookedAt);
    CHECK(next_of(with, left.id) == ReporterSentence::Done);
    CHECK(next_of(with, over.id) == ReporterSentence::Done);
    CHECK(navigation_counts(with.file)->attention == 4);
}

TEST_CASE("what the coordinator of a volunteer heard is told with their name, until the volunteer heard it too") {
    MeetingFile with;
    const auto coordinator = with.member("Humanitas", "Fatma", PartyKind::Informal);
    auto report = a_report(with, "2026-09-10");
    report.feedback_via = coordinator.person.id;
    with.keep(report);
    auto owed = show_today(with.file)->feedback.front();
    CHECK(owed.via == "Fatma");
    CHECK_FALSE(owed.at_coordinator);
    REQUIRE(give_feedback(with.file, report.id, ReporterSentence::Received));
    owed = show_today(with.file)->feedback.front();
    CHECK(owed.at_coordinator == ReporterSentence::Received);
    REQUIRE(give_feedback(with.file, report.id, ReporterSentence::Received));
    CHECK(show_today(with.file)->feedback.empty());
}

TEST_CASE("beside the navigation stands how many reports nobody decided about") {
    MeetingFile with;
    a_report(with, "2026-09-10");
    a_report(with, "2026-09-11", domain::ReportAskMore{});
    a_report(with, "2026-09-12", domain::ReportLeft{});
    CHECK(navigation_counts(with.file)->inbox == 2);
}

TEST_CASE("feedback that was given is written down, in one step and only onward") {
    MeetingFile with;
    const auto report = a_report(with, "2026-09-10");
    with.check_one_step([&] { return give_feedback(with.file, report.id, ReporterSentence::BeingLookedAt); });
    const auto stored = *with.find<domain::ConcernReport>(report.id);
    CHECK(stored.feedback ==
          domain::ReporterFeedback(domain::FeedbackGiven{MeetingFile::day("2026-09-21"), ReporterSentence::BeingLookedAt}));
    CHECK(show_today(with.file)->feedback.empty());
    CHECK(problem_of(give_feedback(with.file, report.id, ReporterSentence::Received)) == bad("concern_report.feedback"));
    CHECK(give_feedback(with.file, report.id, ReporterSentence::Done));
    CHECK(problem_of(give_feedback(with.file, with.ids.next_id<domain::ReportId>(), ReporterSentence::Done)) == not_found);
    auto silent = a_report(with, "2026-09-11");
    silent.feedback = domain::FeedbackNotWanted{};
    with.keep(silent);
    CHECK(problem_of(give_feedback(with.file, silent.id, ReporterSentence::Done)) == bad("concern_report.feedback"));
}

TEST_CASE("privacy asks for a look when a day has come or comes near") {
    MeetingFile with;
    auto untold = with.case_file();
    untold.told = domain::NotTold{"angst", MeetingFile::day("2026-10-05")}; // in fourteen days
    auto untold_later = with.case_file();
    untold_later.told = domain::NotTold{"angst", MeetingFile::day("2026-10-06")};
    auto over = with.case_file(domain::CaseClosed{});
    over.retention_starts_on = MeetingFile::day("2024-09-21");
    over.retention_class = "case";
    auto kept = with.case_file(domain::CaseClosed{});
    kept.retention_starts_on = MeetingFile::day("2024-09-22");
    kept.retention_class = "case";
    domain::ListEntry retention;
    retention.id = with.ids.next_id<domain::ListEntryId>();
    retention.list = "retention_class";
    retention.code = "case";
    retention.months = 24;
    with.keep(untold, untold_later, over, kept, retention);
    auto named = a_report(with, "2026-08-15");
    named.name_expires_on = MeetingFile::day("2026-09-26");
    auto nameless = a_report(with, "2026-08-15");
    nameless.name_expires_on = MeetingFile::day("2026-09-20");
    domain::Identity identity;
    identity.id = with.ids.next_id<domain::IdentityId>();
    identity.report = named.id;
    with.keep(named, nameless, identity);

    const auto points = show_today(with.file)->privacy;
    REQUIRE(points.size() == 3);
    CHECK(points[0].kind == PrivacyPointKind::ToldReview);
    CHECK(points[0].count == 1);
    CHECK(points[0].case_code == untold.code.text());
    CHECK(points[0].on == MeetingFile::day("2026-10-05"));
    CHECK(points[1].kind == PrivacyPointKind::NameExpires);
    CHECK(points[1].count == 1);
    CHECK(points[1].case_code.empty());
    CHECK(points[1].on == MeetingFile::day("2026-09-26"));
    CHECK(points[2].kind == PrivacyPointKind::RetentionPassed);
    CHECK(points[2].count == 1);
    CHECK(points[2].case_code == over.code.text());
    CHECK(points[2].on == MeetingFile::day("2026-09-21"));
}

TEST_CASE("a case without a class is kept as long as the network says, and for good where it says nothing") {
    MeetingFile with;
    auto over = with.case_file(domain::CaseClosed{});
    over.retention_starts_on = MeetingFile::day("2025-09-21");
    with.keep(over);
    CHECK(show_today(with.file)->privacy.empty());
    with.network.default_retention_months = 12;
    with.keep(with.network);
    REQUIRE(show_today(with.file)->privacy.size() == 1);
    CHECK(show_today(with.file)->privacy[0].case_code == over.code.text());
}

TEST_CASE("the numbers beside the navigation") {
    MeetingFile with;
    with.case_file();
    with.case_file();
    with.case_file(domain::CaseIntake{});
    with.case_file(domain::CaseClosed{});
    with.member("Kerk", "Fatma", PartyKind::Informal);
    auto left = with.member("Weg", "Bas", PartyKind::Formal);
    left.party.left_on = MeetingFile::day("2026-09-21");
    with.keep(left.party);
    const auto counts = *navigation_counts(with.file);
    CHECK(counts.network == "Netwerk Oost");
    CHECK(counts.open_cases == 2);
    CHECK(counts.parties == 1);
    CHECK(counts.attention == 0);
}

} // namespace tandem::test
