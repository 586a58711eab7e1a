#include "domain/network/rules.h"
#include "everything.h"
#include "facts_file.h"
#include "workspace/cases.h"
#include "workspace/consultations.h"
#include "workspace/deliver.h"
#include "workspace/expiry.h"
#include "workspace/room.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

constexpr const char* clear_text = "Iemand vergeet steeds vaker te eten. De familie wil er niet over praten.";

struct Asking : FactsFile {
    Asking() {
        table.protocol = usual_protocol();
        keep(table);
    }
    ConsultationId ask(std::string text = clear_text) {
        const auto started = start_consultation(file, {.text = std::move(text), .question = "Is dit iets voor ons?"});
        REQUIRE(started);
        return started->id;
    }
    ConsultationId checked_one() {
        const auto id = ask();
        REQUIRE(check_consultation(file, id));
        return id;
    }
    ShownConsultation show(ConsultationId id) {
        auto shown = show_consultation(file, id);
        REQUIRE(shown);
        return *std::move(shown);
    }
    void after_days(int days) { clock.at = Zone::amsterdam().instant_at(today.plus_days(days), *TimeOfDay::parse("09:00")); }
};

} // namespace

TEST_CASE("a question without a name has no field for a person") {
    for (const auto& field : schema_of<ConsultationQuestion>().fields) {
        INFO(field.name);
        CHECK(field.traits.refers_to != Person::record.number);
        CHECK(field.traits.refers_to != CaseFile::record.number);
        CHECK(field.traits.refers_to != Identity::record.number);
    }
}

TEST_CASE("what points to somebody keeps a question from the agenda until it is gone") {
    Asking at;
    const auto id = at.ask("Mevrouw Wollewinkel uit de Molenstraat vergeet te eten.");
    CHECK(at.show(id).high >= 2);
    CHECK(problem_of(check_consultation(at.file, id)).first == ProblemCode::StillRecognisable);
    CHECK(problem_of(put_on_agenda(at.file, id, at.plan())).first == ProblemCode::StillRecognisable);
    auto question = at.show(id).question;
    question.text = with_neutral_words(question.text, marks_in(question.text));
    REQUIRE(save_consultation(at.file, question));
    CHECK(at.show(id).high == 0);
    CHECK(problem_of(put_on_agenda(at.file, id, at.plan("2026-09-25"))).first == ProblemCode::CheckNeeded);
    REQUIRE(check_consultation(at.file, id));
    CHECK(at.show(id).may_be_asked);
    CHECK(put_on_agenda(at.file, id, at.plan("2026-09-26")));
}

TEST_CASE("words that point to nobody stay with a reason, and only while they stand there") {
    Asking at;
    const auto id = at.ask("Iemand zit elke dag bij de Molenstraat in de zon.");
    REQUIRE(at.show(id).in_text.size() == 1);
    const auto mark = at.show(id).in_text[0];
    const auto words = at.show(id).question.text.substr(mark.start, mark.end - mark.start);
    CHECK(problem_of(keep_words(at.file, id, words, " ")).first == ProblemCode::ReasonNeeded);
    CHECK(problem_of(keep_words(at.file, id, "zon", "x")).first == ProblemCode::NotFound);
    REQUIRE(keep_words(at.file, id, words, "daar zit iedereen"));
    CHECK(at.show(id).high == 0);
    REQUIRE(check_consultation(at.file, id));
    auto question = at.show(id).question;
    question.text = "Iemand zit elke dag in de zon.";
    REQUIRE(save_consultation(at.file, question));
    CHECK(at.show(id).question.kept.empty());
}

TEST_CASE("the check is of exactly these words") {
    Asking at;
    const auto id = at.checked_one();
    auto question = at.show(id).question;
    question.question = "Wie kan er langs?";
    REQUIRE(save_consultation(at.file, question));
    CHECK_FALSE(at.show(id).checked);
    CHECK(at.show(id).question.checked == std::nullopt);
}

TEST_CASE("a checked question is spoken of in the room and stands in every pack, without anything of a person") {
    Asking at;
    const auto id = at.checked_one();
    const auto meeting = at.plan();
    REQUIRE(put_on_agenda(at.file, id, meeting));
    CHECK(problem_of(put_on_agenda(at.file, id, meeting)) == bad("agenda_item.consultation")); // once
    const auto agenda = *show_agenda(at.file, meeting);
    REQUIRE(agenda.items.size() == 1);
    CHECK(agenda.items[0].case_code == at.show(id).question.code.text());
    CHECK(at.show(id).ahead.size() == 1);
    REQUIRE(begin_meeting(at.file, meeting));
    REQUIRE(set_presence(at.file, at.attendance_of(meeting, at.fatma), Presence::Present));
    const auto room = *show_room(at.file, meeting);
    REQUIRE(room.items.size() == 1);
    REQUIRE(room.items[0].shown);
    CHECK(room.items[0].shown->room_story() == clear_text);
    CHECK(room.items[0].shown->question() == "Is dit iets voor ons?");
    CHECK(room.items[0].shown->level() == IdentityLevel::Anonymous);
    for (const auto& nobody : room.items[0].shown->subjects()) CHECK((nobody.subject == SubjectId() && nobody.name.empty() && nobody.veiled.empty()));
    CHECK(room.items[0].case_file == std::nullopt);
}

TEST_CASE("nothing of a question stands in the register of who heard what") {
    Asking at;
    const auto meeting = at.plan();
    REQUIRE(put_on_agenda(at.file, at.checked_one(), meeting));
    REQUIRE(begin_meeting(at.file, meeting));
    REQUIRE(set_presence(at.file, at.attendance_of(meeting, at.fatma), Presence::Present));
    const auto item = at.agenda(meeting)[0].id;
    REQUIRE(record_item(at.file, item, ItemDiscussed{}, "Blijf langsgaan."));
    CHECK(at.number("SELECT count(*) FROM disclosure") == 0);
    CHECK(at.number("SELECT count(*) FROM consultation WHERE state ->> 'is' = 'advised' AND state ->> 'advice' = 'Blijf langsgaan.'") == 1);
}

TEST_CASE("a text that was changed after the check is not shown to the room") {
    Asking at;
    const auto id = at.checked_one();
    const auto meeting = at.plan();
    REQUIRE(put_on_agenda(at.file, id, meeting));
    auto question = at.show(id).question;
    question.text = "Mevrouw Wollewinkel vergeet te eten.";
    REQUIRE(save_consultation(at.file, question));
    const auto room = *show_room(at.file, meeting);
    REQUIRE(room.items.size() == 1);
    if (room.items[0].shown) {
        CHECK(room.items[0].shown->room_story().empty());
        CHECK(room.items[0].shown->question().empty());
    }
}

TEST_CASE("it becomes a case with a ground, and no word goes along") {
    Asking at;
    const auto id = at.checked_one();
    CHECK(problem_of(become_case(at.file, id, " ")) == bad("case_file.holding_basis"));
    const auto started = become_case(at.file, id, "consent");
    REQUIRE(started);
    const auto shown = *show_case(at.file, started->code);
    CHECK(shown.case_file.holding_basis == "consent");
    CHECK(shown.lines.empty());
    CHECK(shown.needs.empty());
    CHECK(shown.case_file.question_to_network == std::nullopt);
    CHECK(at.show(id).question.state == ConsultationState(ConsultationBecameCase{at.today}));
    CHECK(problem_of(become_case(at.file, id, "consent")) == bad("consultation.state"));
}

TEST_CASE("a question expires: it is gone from every list, and wiped from the file and its logbook") {
    Asking at;
    const auto id = at.ask("Iemand met een kanarie in de gang vergeet te eten.");
    auto question = at.show(id).question;
    question.text = "Iemand met een andere vogel vergeet te eten.";
    REQUIRE(save_consultation(at.file, question)); // the old text is in the logbook now
    REQUIRE(check_consultation(at.file, id));
    const auto meeting = at.plan("2026-12-01");
    REQUIRE(put_on_agenda(at.file, id, meeting));
    at.after_days(41);
    CHECK(list_consultations(at.file)->size() == 1);
    at.after_days(42);
    CHECK(list_consultations(at.file)->empty());
    CHECK(problem_of(show_consultation(at.file, id)) == not_found);
    CHECK_FALSE((*show_room(at.file, meeting)).items[0].shown);
    CHECK(wipe_what_expired(at.file)->questions == 1);
    CHECK(at.number("SELECT count(*) FROM consultation") == 0);
    CHECK(at.agenda(meeting).empty());
    CHECK(at.number("SELECT count(*) FROM journal_line WHERE old LIKE '%kanarie%' OR new LIKE '%vogel%'") == 0);
}

TEST_CASE("what was answered at a meeting stays in its minutes when the question is wiped") {
    Asking at;
    const auto meeting = at.plan();
    REQUIRE(put_on_agenda(at.file, at.checked_one(), meeting));
    REQUIRE(begin_meeting(at.file, meeting));
    REQUIRE(record_item(at.file, at.agenda(meeting)[0].id, ItemDiscussed{}, "Blijf langsgaan."));
    REQUIRE(finish_meeting(at.file, meeting));
    at.after_days(60);
    REQUIRE(wipe_what_expired(at.file)->questions == 1);
    REQUIRE(at.agenda(meeting).size() == 1);
    CHECK(at.agenda(meeting)[0].consultation == std::nullopt);
    CHECK(at.agenda(meeting)[0].outcome == "Blijf langsgaan.");
}

TEST_CASE("advice, closing, opening again and removing are steps that can be taken back") {
    Asking at;
    const auto id = at.checked_one();
    CHECK(undone_and_redone(at.file, [&] { return note_advice(at.file, id, "Ga nog eens langs."); }) == "consultation.advise");
    CHECK(undone_and_redone(at.file, [&] { return close_consultation(at.file, id, "klaar"); }) == "consultation.close");
    CHECK(undone_and_redone(at.file, [&] { return reopen_consultation(at.file, id); }) == "consultation.reopen");
    CHECK(undone_and_redone(at.file, [&] { return remove_consultation(at.file, id); }) == "consultation.remove");
    CHECK(problem_of(show_consultation(at.file, id)) == not_found);
}

TEST_CASE("an empty question is refused") {
    Asking at;
    CHECK(problem_of(start_consultation(at.file, {.text = " \n"})) == bad("consultation.text"));
}

TEST_CASE("replacing every mark leaves whole sentences and nothing that points to anybody") {
    const std::string text = "Anneke Wollewinkel woont in de Molenstraat 83 en belt op 06-12345678 \xf0\x9f\x98\x80.";
    const auto neutral = with_neutral_words(text, marks_in(text));
    for (const auto& mark : marks_in(neutral)) CHECK_FALSE(mark.high);
    CHECK(neutral.find("Wollewinkel") == std::string::npos);
    CHECK(neutral.find("\xf0\x9f\x98\x80") != std::string::npos);
}

TEST_CASE("what is typed is marked as what stands there whole") {
    const std::string text = "Een vrouw uit de Molenstraat zag Anneke de Wit. Die belde 06-12345678.";
    LiveMarks live;
    for (std::size_t i = 0; i <= text.size(); ++i) CHECK(live.update(text.substr(0, i)) == marks_in(text.substr(0, i)));
}
