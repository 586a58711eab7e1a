#include "everything.h"
#include "facts_file.h"
#include "workspace/closing.h"
#include "workspace/help.h"
#include "workspace/identities.h"
#include "workspace/new_ids.h"
#include "workspace/reports.h"
#include "workspace/situation.h"
#include "workspace/suggestions.h"
#include "workspace/today.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

struct Ending : FactsFile {
    // A case from a report whose reporter heard that it is being looked at.
    std::pair<ReportId, StartedCase> reported() {
        NewReport worry;
        worry.worry = "De post stapelt zich op.";
        const auto report = *bring_report(file, worry);
        auto started = *take_up(file, report.id);
        REQUIRE(give_feedback(file, report.id, ReporterSentence::BeingLookedAt));
        return {report.id, std::move(started)};
    }
    Lesson lesson(std::string text = "Een vast gezicht hielp meer dan drie verschillende hulpen.") {
        Lesson one;
        one.id = new_id_of<LessonId>(file);
        one.text = std::move(text);
        return one;
    }
};

} // namespace

TEST_CASE("when a case is closed who reported is owed a last word, and undo takes that back as well") {
    Ending at;
    const auto [report, started] = at.reported();
    CHECK(before_closing(at.file, started.id)->reporters_to_tell == 1);
    CHECK(undone_and_redone(at.file, [&, id = started.id] { return close_case(at.file, id, at.today, "better"); }) == "case.close");
    CHECK(at.find<ConcernReport>(report)->feedback == ReporterFeedback(FeedbackOwed{at.today.plus_days(7)}));
    CHECK(show_report(at.file, report)->next_sentence == ReporterSentence::Done);
    REQUIRE(give_feedback(at.file, report, ReporterSentence::Done));
    REQUIRE(reopen_case(at.file, started.id));
    CHECK(before_closing(at.file, started.id)->reporters_to_tell == 0); // they heard all there is
}

TEST_CASE("before closing it is told what still goes on") {
    Ending at;
    at.action(at.about.id, at.fatma, "2026-10-01");
    Deployment help;
    help.id = new_id_of<DeploymentId>(at.file);
    help.case_file = at.about.id;
    help.party = at.fatma.party.id;
    help.does = "koffie";
    help.state = DeploymentRunning{at.today};
    REQUIRE(save_deployment(at.file, help));
    REQUIRE(raise_flag(at.file, at.about.id, "ruzie"));
    const auto before = *before_closing(at.file, at.about.id);
    CHECK(before.open_actions == 1);
    CHECK(before.help_going_on == 1);
    CHECK(before.open_flags == 1);
}

TEST_CASE("a case is closed with an outcome and not on a day to come; aftercare has an end") {
    Ending at;
    CHECK(problem_of(close_case(at.file, at.about.id, at.today, " ")) == bad("case_file.state"));
    CHECK(problem_of(close_case(at.file, at.about.id, at.today.plus_days(1), "better")).first == ProblemCode::DatedAhead);
    CHECK(problem_of(into_aftercare(at.file, at.about.id, at.today.plus_days(-1))).first == ProblemCode::EndsBeforeStart);
    CHECK(undone_and_redone(at.file, [&] { return into_aftercare(at.file, at.about.id, at.today.plus_months(6)); }) == "case.aftercare");
    REQUIRE(close_case(at.file, at.about.id, at.today, "better"));
    CHECK(at.find<CaseFile>(at.about.id)->retention_starts_on == at.today);
}

// -- Lessons ------------------------------------------------------------------------------------------------------------

TEST_CASE("a lesson belongs to no case and is approved for exactly its words") {
    Ending at;
    auto one = at.lesson();
    for (const auto& field : schema_of<Lesson>().fields) CHECK(field.traits.refers_to == 0);
    REQUIRE(save_lesson(at.file, one));
    REQUIRE(approve_lesson(at.file, one.id));
    CHECK(lessons(at.file)->front().approved);
    one = lessons(at.file)->front().lesson;
    one.text += " Pas na zes keer ging het over geld.";
    REQUIRE(save_lesson(at.file, one));
    CHECK_FALSE(lessons(at.file)->front().approved);
    CHECK(undone_and_redone(at.file, [&] { return remove_lesson(at.file, one.id); }) == "lesson.remove");
}

TEST_CASE("a lesson with somebody in it is not approved: by what anybody sees, or by a name that is in the file") {
    Ending at;
    const auto seen = at.lesson("Mevrouw De Wit uit de Molenstraat had een vast gezicht nodig.");
    REQUIRE(save_lesson(at.file, seen));
    CHECK(problem_of(approve_lesson(at.file, seen.id)).first == ProblemCode::StillRecognisable);
    Identity known;
    known.id = new_id_of<IdentityId>(at.file);
    known.subject = at.resident.id;
    known.family_name = "Zeepaardje";
    REQUIRE(save_identity(at.file, known));
    const auto named = at.lesson("Bij zeepaardje hielp een vast gezicht.");
    REQUIRE(save_lesson(at.file, named));
    CHECK(problem_of(approve_lesson(at.file, named.id)).first == ProblemCode::StillRecognisable);
}

// -- How it goes --------------------------------------------------------------------------------------------------------

TEST_CASE("how it goes stands beside how it went last time, and of one day there is one note") {
    Ending at;
    ListEntry money;
    money.id = new_id_of<ListEntryId>(at.file);
    money.network = at.network.id;
    money.list = "life_domain";
    money.code = "money";
    money.label = "Geld";
    at.keep(money);
    CHECK(problem_of(note_situation(at.file, at.about.id, "nergens", SituationLevel::Hard, "")) == bad("line.life_domain"));
    Line earlier;
    earlier.id = new_id_of<LineId>(at.file);
    earlier.case_file = at.about.id;
    earlier.kind = LineKind::Situation;
    earlier.life_domain = "money";
    earlier.level = SituationLevel::Stuck;
    earlier.noted_on = at.today.plus_days(-30);
    at.keep(earlier);
    REQUIRE(note_situation(at.file, at.about.id, "money", SituationLevel::Hard, "De post ligt open."));
    REQUIRE(note_situation(at.file, at.about.id, "money", SituationLevel::Manages, "Er is een map."));
    const auto rows = *situation_of(at.file, at.about.id);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].now->level == SituationLevel::Manages);
    CHECK(rows[0].last->level == SituationLevel::Stuck);
    CHECK(at.number("SELECT count(*) FROM line WHERE kind = 'situation'") == 2);
}

TEST_CASE("a note is suggested a subject and categories by its words, and nothing without words") {
    Ending at;
    const std::vector subjects{at.resident, at.child};
    const auto money = suggestion_for("De deurwaarder staat voor de deur en er is geen geld.", subjects);
    CHECK(money.categories == std::vector<std::string>{"finance"});
    CHECK(money.about == std::vector{at.resident.id});
    const auto child = suggestion_for("Haar zoon gaat niet naar school.", subjects);
    CHECK(child.about == std::vector{at.child.id});
    CHECK(suggestion_for("De huisarts schreef medicijnen voor.", subjects).secrecy);
    CHECK(suggestion_for("  ", subjects).about.empty());
    CHECK(suggestion_for("Er werd gemest in de tuin.", subjects).categories.empty()); // no knife in it
}
