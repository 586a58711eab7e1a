#include "everything.h"
#include "facts_file.h"
#include "workspace/cases.h"
#include "workspace/consultations.h"
#include "workspace/contacts.h"
#include "workspace/expiry.h"
#include "workspace/identities.h"
#include "workspace/reports.h"
#include "workspace/today.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

struct Inbox : FactsFile {
    static Identity someone(std::string given, std::string family, const char* born = nullptr) {
        Identity one;
        one.given_names = std::move(given);
        one.family_name = std::move(family);
        if (born) one.birth_date = day(born);
        return one;
    }
    static NewReport worry(std::string text = "De gordijnen blijven dicht.") {
        NewReport one;
        one.worry = std::move(text);
        return one;
    }
    ReportId bring(const NewReport& wanted) {
        const auto brought = bring_report(file, wanted);
        REQUIRE(brought);
        return brought->id;
    }
    ReportId bring_about(Identity who) {
        auto wanted = worry();
        wanted.about = std::move(who);
        return bring(wanted);
    }
    ConcernReport stored_report(ReportId id) { return *find<ConcernReport>(id); }
    std::int64_t names() { return number("SELECT count(*) FROM identity WHERE removed = 0"); }
};

template <class State>
bool is(const ConcernReport& report) {
    return std::holds_alternative<State>(report.state);
}

} // namespace

TEST_CASE("a worry alone is a report: with a code, a basis, and a message that is owed") {
    Inbox at;
    const auto brought = bring_report(at.file, Inbox::worry());
    REQUIRE(brought);
    const auto shown = show_report(at.file, brought->id);
    REQUIRE(shown);
    CHECK(brought->code.substr(0, 3) == "26-");
    CHECK(shown->report.state == ReportState(ReportInbox{}));
    CHECK(shown->report.holding_basis == "legitimate_interest");
    CHECK(shown->report.feedback == ReporterFeedback(FeedbackOwed{at.today.plus_days(7)}));
    CHECK(shown->report.name_expires_on == std::nullopt);
    CHECK(shown->next_sentence == ReporterSentence::Received);
    CHECK(shown->may_be_told);
    CHECK(*count_inbox(at.file) == 1);
    CHECK(*report_with_code(at.file, brought->code) == brought->id);
}

TEST_CASE("without a worry there is no report, and nothing is kept of it") {
    Inbox at;
    const auto before = everything_in(at.file);
    CHECK(problem_of(bring_report(at.file, Inbox::worry("  "))) == bad("concern_report.worry"));
    auto unborn = Inbox::worry();
    unborn.about = Inbox::someone("Kim", "Wollewinkel", "2026-09-22");
    CHECK(problem_of(bring_report(at.file, unborn)).first == ProblemCode::DatedAhead);
    CHECK(everything_in(at.file) == before);
}

TEST_CASE("what is pasted, in any script and at any length, comes back as it was") {
    Inbox at;
    std::string long_one;
    while (long_one.size() < 200'000) long_one += emoji_and_right_to_left + " ";
    CHECK(at.stored_report(at.bring(Inbox::worry(long_one))).worry == long_one);
}

TEST_CASE("someone of 103 and a child of 2 are reported like anybody") {
    Inbox at;
    for (const char* born : {"1923-01-02", "2024-05-06"}) {
        const auto id = at.bring_about(Inbox::someone("Toon", "Kanarie", born));
        CHECK(look_at_report(at.file, id, "controle")->front().birth_date == Inbox::day(born));
    }
}

TEST_CASE("a name in a report lives six weeks, and less where the network says so") {
    Inbox at;
    CHECK(at.stored_report(at.bring_about(Inbox::someone("Toon", "Kanarie"))).name_expires_on == at.today.plus_days(42));
    at.network.report_name_weeks = 2;
    at.keep(at.network);
    CHECK(at.stored_report(at.bring_about(Inbox::someone("Toon", "Kanarie"))).name_expires_on == at.today.plus_days(14));
}

TEST_CASE("who reports about themselves is not written down twice, and knows of it") {
    Inbox at;
    auto wanted = Inbox::worry("Ik red het niet meer.");
    wanted.reporter_kind = ReporterKind::Themselves;
    wanted.reporter_name = "Toon Kanarie";
    wanted.about = Inbox::someone("Toon", "Kanarie");
    const auto id = at.bring(wanted);
    CHECK(look_at_report(at.file, id, "controle")->size() == 1);
    CHECK(std::holds_alternative<ToldOn>(at.stored_report(id).told));
}

TEST_CASE("a list of reports tells no word of a worry and not who a shielded reporter is") {
    Inbox at;
    auto wanted = Inbox::worry("Mevrouw Kanarie huilt.");
    wanted.shielded = true;
    wanted.reporter_party = at.fatma.party.id;
    wanted.urgency = Urgency::CanWait;
    at.bring(wanted);
    wanted.shielded = false;
    wanted.urgency = Urgency::Acute;
    at.bring(wanted);
    const auto page = *list_reports(at.file, ReportSpan::Inbox, {});
    REQUIRE(page.rows.size() == 2);
    CHECK(page.rows[0].urgency == Urgency::Acute); // first, though it came last
    CHECK(page.rows[0].reporter_party == "Kerk");
    CHECK(page.rows[1].reporter_party.empty());
    CHECK(page.rows[1].shielded);
}

TEST_CASE("a report that is taken up becomes a case with its worry, its name and a protected source") {
    Inbox at;
    auto wanted = Inbox::worry();
    wanted.about = Inbox::someone("Toon", "Kanarie");
    wanted.reporter_party = at.fatma.party.id;
    wanted.urgency = Urgency::Urgent;
    const auto id = at.bring(wanted);
    std::optional<StartedCase> started;
    at.check_one_step([&] {
        auto taken = take_up(at.file, id);
        if (taken) started = *taken;
        return taken.has_value();
    });
    REQUIRE(started);
    const auto shown = *show_case(at.file, started->code);
    REQUIRE(shown.lines.size() == 1);
    CHECK(shown.lines[0].text == wanted.worry);
    CHECK(shown.lines[0].source == LineSource(SourceReporter{id}));
    CHECK(shown.lines[0].source_protected);
    CHECK(shown.case_file.urgency == Urgency::Urgent);
    CHECK(shown.case_file.brought_by_party == at.fatma.party.id);
    CHECK(shown.case_file.collected_on == at.today);
    const auto identities = *look_at_identities(at.file, started->code, "controle");
    REQUIRE(identities.size() == 1);
    CHECK(identities[0].family_name == "Kanarie");
    CHECK(identities[0].report == std::nullopt);
    const auto report = at.stored_report(id);
    CHECK(report.state == ReportState(ReportTakenUp{started->id, at.today}));
    CHECK(report.name_expires_on == std::nullopt);
    CHECK(problem_of(take_up(at.file, id)) == bad("concern_report.state"));
}

TEST_CASE("a case from a shielded reporter does not say who brought it") {
    Inbox at;
    auto wanted = Inbox::worry();
    wanted.shielded = true;
    wanted.reporter_party = at.fatma.party.id;
    const auto started = take_up(at.file, at.bring(wanted));
    CHECK(show_case(at.file, started->code)->case_file.brought_by_party == std::nullopt);
}

TEST_CASE("the same resident reported by three people is recognised without being shown, and joined by a person") {
    Inbox at;
    const auto first = at.bring_about(Inbox::someone("Toon", "Kanarie", "1950-03-04"));
    const auto started = *take_up(at.file, first);
    const auto second = at.bring_about(Inbox::someone("T.", "kanarie", "1950-03-04"));
    auto third_name = Inbox::someone("Toon", "Kanarie");
    third_name.phone = "06-00 11 22 33";
    const auto third = at.bring_about(third_name);
    const auto other = at.bring_about(Inbox::someone("Toos", "Zeepaard"));

    const auto known = *known_residents(at.file, second);
    REQUIRE_FALSE(known.empty());
    CHECK(known[0].case_file == started.id);
    CHECK(known[0].code == started.code);
    CHECK(known[0].sameness == Sameness::Surely);
    CHECK(known_residents(at.file, other)->empty());
    CHECK(known_residents(at.file, third)->front().sameness == Sameness::Maybe);

    at.check_one_step([&] { return take_up_in(at.file, third, started.id, SameResident::FillGaps).has_value(); });
    const auto identities = *look_at_identities(at.file, started.code, "controle");
    REQUIRE(identities.size() == 1); // one resident, one name
    CHECK(identities[0].birth_date == Inbox::day("1950-03-04"));
    CHECK(identities[0].phone == "06-00 11 22 33");
    CHECK(show_case(at.file, started.code)->lines.size() == 2);
}

TEST_CASE("a father and his son are two people") {
    Inbox at;
    (void)*take_up(at.file, at.bring_about(Inbox::someone("Jan", "Kanarie", "1950-03-04")));
    CHECK(known_residents(at.file, at.bring_about(Inbox::someone("Jan", "Kanarie", "1980-03-04")))->empty());
}

TEST_CASE("who reported is not taken for a resident, however much they are called the same") {
    Inbox at;
    auto wanted = Inbox::worry();
    wanted.reporter_name = "Kanarie";
    at.bring(wanted);
    CHECK(known_residents(at.file, at.bring_about(Inbox::someone("Toon", "Kanarie", "1950-03-04")))->empty());
}

TEST_CASE("looking whether somebody is known stands in the journal as a search") {
    Inbox at;
    const auto id = at.bring_about(Inbox::someone("Toon", "Kanarie"));
    const auto before = at.number("SELECT count(*) FROM journal_step WHERE verb = 'identity.search'");
    (void)known_residents(at.file, id);
    CHECK(at.number("SELECT count(*) FROM journal_step WHERE verb = 'identity.search'") == before + 1);
}

TEST_CASE("each way to settle a report is a step that can be taken back") {
    Inbox at;
    const auto id = at.bring_about(Inbox::someone("Toon", "Kanarie"));
    at.check_one_step([&] { return ask_more(at.file, id, "Mag de melder vragen of het goed is?").has_value(); });
    CHECK(is<ReportAskMore>(at.stored_report(id)));
    at.check_one_step([&] { return back_to_inbox(at.file, id).has_value(); });
    at.check_one_step([&] { return settle_with_party(at.file, id, at.fatma.party.id, "Fatma gaat langs.").has_value(); });
    CHECK(at.stored_report(id).settled == "Fatma gaat langs.");
    at.check_one_step([&] { return pass_on(at.file, id, "Netwerk West", "woont daar").has_value(); });
    at.check_one_step([&] { return back_to_inbox(at.file, id).has_value(); });
    at.check_one_step([&] { return leave_report(at.file, id, "already_helped", "").has_value(); });
    at.check_one_step([&] { return back_to_inbox(at.file, id).has_value(); });
    at.check_one_step([&] { return note_call(at.file, id, "112").has_value(); });
    CHECK(at.stored_report(id).called == UrgentCall{at.today, "112"});
    at.check_one_step([&] { return remove_report(at.file, id).has_value(); });
    CHECK(at.names() == 0);
}

TEST_CASE("without its line, its place or its reason nothing is settled") {
    Inbox at;
    const auto id = at.bring(Inbox::worry());
    CHECK(problem_of(settle_with_party(at.file, id, at.fatma.party.id, " ")) == bad("concern_report.settled"));
    CHECK(problem_of(pass_on(at.file, id, "", "x")) == bad("concern_report.state"));
    CHECK(problem_of(leave_report(at.file, id, "", "x")) == bad("concern_report.state"));
    CHECK(problem_of(ask_more(at.file, id, "")) == bad("concern_report.state"));
    CHECK(is<ReportInbox>(at.stored_report(id)));
}

TEST_CASE("a question without a name keeps the worry as its text and none of the names") {
    Inbox at;
    const auto id = at.bring_about(Inbox::someone("Toon", "Kanarie"));
    std::optional<ConsultationId> question;
    at.check_one_step([&] {
        auto made = make_question(at.file, id);
        if (made) question = made->id;
        return made.has_value();
    });
    REQUIRE(question);
    CHECK(show_consultation(at.file, *question)->question.text == "De gordijnen blijven dicht.");
    CHECK(at.names() == 0);
    CHECK(is<ReportQuestionWithoutName>(at.stored_report(id)));
}

// -- Laat iets weten ----------------------------------------------------------------------------------------------------

TEST_CASE("a volunteer hears through the coordinator, and the message is not done before that") {
    Inbox at;
    auto wanted = Inbox::worry();
    wanted.reporter_kind = ReporterKind::Volunteer;
    wanted.feedback_via = at.fatma.person.id;
    const auto id = at.bring(wanted);
    CHECK(show_today(at.file)->feedback_total == 1);
    REQUIRE(give_feedback(at.file, id, ReporterSentence::Received));
    CHECK(at.stored_report(id).feedback == ReporterFeedback(FeedbackAtCoordinator{at.today, ReporterSentence::Received}));
    CHECK(show_today(at.file)->feedback_total == 1);
    REQUIRE(give_feedback(at.file, id, ReporterSentence::Received));
    CHECK(at.stored_report(id).feedback == ReporterFeedback(FeedbackGiven{at.today, ReporterSentence::Received}));
    CHECK(show_today(at.file)->feedback_total == 0);
}

TEST_CASE("who wants no message is owed none") {
    Inbox at;
    auto wanted = Inbox::worry();
    wanted.wants_message = false;
    at.bring(wanted);
    const auto id = at.bring(Inbox::worry());
    REQUIRE(wants_no_message(at.file, id));
    CHECK(show_today(at.file)->feedback_total == 0);
}

TEST_CASE("a reporter may be named from the day they agreed, and not from a day to come") {
    Inbox at;
    const auto id = at.bring(Inbox::worry());
    CHECK(problem_of(agree_as_source(at.file, id, at.today.plus_days(1))).first == ProblemCode::DatedAhead);
    REQUIRE(agree_as_source(at.file, id, at.today));
    CHECK(at.stored_report(id).source_agreed_on == at.today);
}

// -- What goes ----------------------------------------------------------------------------------------------------------

TEST_CASE("after six weeks the names are gone from the report, from its words and from the logbook") {
    Inbox at;
    auto wanted = Inbox::worry("Mevrouw Kanarievogel doet niet open.");
    wanted.about = Inbox::someone("Toos", "Kanarievogel");
    const auto brought = *bring_report(at.file, wanted);
    CHECK(wipe_what_expired(at.file)->reports == 0);
    at.clock.at = Zone::amsterdam().instant_at(at.today.plus_days(43), *TimeOfDay::parse("09:00"));
    CHECK(wipe_what_expired(at.file)->reports == 1);
    CHECK(at.names() == 0);
    const auto id = *report_with_code(at.file, brought.code);
    const auto left = at.stored_report(id);
    CHECK(left.worry.find("Kanarie") == std::string::npos);
    CHECK(left.worry.find("doet niet open") != std::string::npos);
    CHECK(left.feedback == ReporterFeedback(FeedbackOwed{at.today.plus_days(7)})); // what is owed stays owed
    CHECK(at.number("SELECT count(*) FROM journal_line WHERE old LIKE '%Kanarie%' OR new LIKE '%Kanarie%'") == 0);
    CHECK(wipe_what_expired(at.file)->reports == 0); // once
    CHECK_FALSE(at.file.undo());
}

TEST_CASE("the names in a report go at once when somebody asks for that, and not those of a case") {
    Inbox at;
    const auto id = at.bring_about(Inbox::someone("Toos", "Kanarievogel"));
    const auto wiped = wipe_names_of(at.file, id);
    REQUIRE(wiped);
    CHECK(at.names() == 0);
    CHECK(show_report(at.file, wiped->id)->report.worry == "De gordijnen blijven dicht.");
    CHECK(problem_of(show_report(at.file, id)).first == ProblemCode::NotFound);
    const auto other = at.bring_about(Inbox::someone("Toos", "Kanarievogel"));
    REQUIRE(take_up(at.file, other));
    CHECK(problem_of(wipe_names_of(at.file, other)) == bad("concern_report.case_file"));
}

TEST_CASE("a second reader sees no report") {
    Inbox at;
    at.bring(Inbox::worry());
    as_second_reader(at, [](Workspace& second) {
        CHECK(refuses(list_reports(second, ReportSpan::All, {})));
        CHECK(refuses(bring_report(second, Inbox::worry())));
    });
}
