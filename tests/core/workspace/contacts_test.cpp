#include "domain/network/rules.h"
#include "everything.h"
#include "facts_file.h"
#include "workspace/contacts.h"
#include "workspace/new_ids.h"
#include "workspace/reports.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

struct Outside : FactsFile {
    Outside() {
        table.protocol = usual_protocol();
        keep(table);
    }
    NewBilateral line(const Member& with, bool settled = false) {
        return {about.id, with.party.id, std::nullopt, today, "Gebeld, het bezoek loopt.", settled};
    }
    ContactAttempt attempt(ContactResult result, const char* on = "2026-09-20") {
        ContactAttempt one;
        one.id = new_id_of<ContactAttemptId>(file);
        one.case_file = about.id;
        one.on = day(on);
        one.result = result;
        return one;
    }
};

} // namespace

TEST_CASE("one line with a party stands at the case and in the register, at the level that party may hear") {
    Outside at;
    const auto without = note_bilateral(at.file, at.line(at.fatma));
    REQUIRE(without);
    CHECK(without->level <= IdentityLevel::Anonymous); // nobody said yes
    CHECK(at.number("SELECT count(*) FROM disclosure WHERE occasion = 'spoken'") == 1);
    const auto contacts = *show_contacts(at.file, at.about.id);
    REQUIRE(contacts.bilateral.size() == 1);
    CHECK(contacts.bilateral[0].party == "Kerk");
    CHECK_FALSE(at.file.undo()); // it was said
}

TEST_CASE("a party that may not know of a case is not rung about it") {
    Outside at;
    CHECK(problem_of(note_bilateral(at.file, at.line(at.food_bank))).first == ProblemCode::MayNotKnow);
    CHECK(at.number("SELECT count(*) FROM bilateral_contact") == 0);
    CHECK(at.number("SELECT count(*) FROM disclosure") == 0);
}

TEST_CASE("a line without words or of tomorrow is refused") {
    Outside at;
    auto wanted = at.line(at.fatma);
    wanted.text = "\n";
    CHECK(problem_of(note_bilateral(at.file, wanted)) == bad("bilateral_contact.text"));
    wanted = at.line(at.fatma);
    wanted.on = at.today.plus_days(1);
    CHECK(problem_of(note_bilateral(at.file, wanted)).first == ProblemCode::DatedAhead);
}

TEST_CASE("one try is no dead end") {
    Outside at;
    REQUIRE(note_attempt(at.file, at.attempt(ContactResult::NoAnswer)));
    CHECK(show_contacts(at.file, at.about.id)->try_again_on == Outside::day("2026-10-04")); // two weeks later
    auto again = at.attempt(ContactResult::NotNow, "2026-09-21");
    again.again_on = Outside::day("2026-09-25");
    REQUIRE(note_attempt(at.file, again));
    CHECK(show_contacts(at.file, at.about.id)->try_again_on == Outside::day("2026-09-25"));
    auto refused = at.attempt(ContactResult::NoAnswer, "2026-09-21");
    refused.again_on = Outside::day("2026-09-20");
    CHECK(problem_of(note_attempt(at.file, refused)).first == ProblemCode::EndsBeforeStart);
    CHECK(undone_and_redone(at.file, [&] { return remove_attempt(at.file, again.id); }) == "contact.attempt_remove");
}

TEST_CASE("a month tells what was settled outside of meetings, and where volunteers took part") {
    Outside at;
    REQUIRE(note_bilateral(at.file, at.line(at.fatma, true)));
    REQUIRE(note_bilateral(at.file, at.line(at.noor))); // not settled with that
    NewReport worry;
    worry.worry = "De post stapelt zich op.";
    const auto report = *bring_report(at.file, worry);
    REQUIRE(settle_with_party(at.file, report.id, at.police.party.id, "De wijkagent belt."));
    const auto month = *settled_outside_meetings(at.file, 2026, 9);
    REQUIRE(month.rows.size() == 2);
    CHECK(month.informal == 1);
    CHECK(settled_outside_meetings(at.file, 2026, 8)->rows.empty());
    CHECK(problem_of(settled_outside_meetings(at.file, 2026, 13)) == bad("bilateral_contact.on"));
}
