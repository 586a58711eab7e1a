#include "everything.h"
#include "facts_file.h"
#include "workspace/me.h"
#include "workspace/today.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::IdentityLevel;
using enum ProblemCode;

template <class T>
ProblemCode code(const Result<T>& result) { return problem_of(result).first; }

domain::Convenant a_convenant(FactsFile& with, const char* from, const char* until = "") {
    auto one = with.fact<domain::Convenant>();
    one.network = with.network.id;
    one.version = "1.0";
    one.valid_from = FactsFile::day(from);
    one.until = Day::parse(until);
    return one;
}

std::optional<PrivacyPoint> convenant_point(FactsFile& with) {
    const auto today = *show_today(with.file);
    for (const auto& point : today.privacy)
        if (point.kind == PrivacyPointKind::ConvenantEnds) return point;
    return std::nullopt;
}

} // namespace

TEST_CASE("an agreement is kept by version, with who signed it while it counted") {
    FactsFile with;
    auto old = a_convenant(with, "2025-01-01", "2025-12-31"), now = a_convenant(with, "2026-01-01", "2027-12-31");
    CHECK(undone_and_redone(with.file, [&] { return save_convenant(with.file, old); }) == "convenant.save");
    REQUIRE(save_convenant(with.file, now));
    auto signature = with.fact<domain::ConvenantSignature>();
    signature.convenant = now.id;
    signature.signed_on = with.today;
    CHECK(code(sign_convenant(with.file, signature)) == PartyOrPerson);
    signature.party = with.fatma.party.id;
    signature.person = with.fatma.person.id;
    CHECK(undone_and_redone(with.file, [&] { return sign_convenant(with.file, signature); }) == "convenant.sign");
    auto late = signature;
    late.id = with.ids.next_id<domain::ConvenantSignatureId>();
    late.convenant = old.id;
    CHECK(problem_of(sign_convenant(with.file, late)) == bad("convenant_signature.signed_on"));
    late.convenant = now.id;
    late.signed_on = with.today.plus_days(1);
    CHECK(code(sign_convenant(with.file, late)) == DatedAhead);
    REQUIRE(end_signature(with.file, signature.id, with.today));
    const auto shown = *show_agreements(with.file);
    REQUIRE(shown.convenants.size() == 2);
    CHECK(shown.convenants[0].convenant == now);
    CHECK(shown.convenants[0].counts);
    CHECK(shown.convenants[0].signatures.at(0).until == with.today);
    CHECK_FALSE(shown.convenants[1].counts);
}

TEST_CASE("an agreement without an end counts for nobody, and one that ends asks to be renewed") {
    FactsFile with;
    REQUIRE(save_convenant(with.file, a_convenant(with, "2025-09-01")));
    CHECK_FALSE(show_agreements(with.file)->convenants.at(0).counts);
    CHECK_FALSE(convenant_point(with));
    REQUIRE(save_convenant(with.file, a_convenant(with, "2025-10-01", "2026-09-30")));
    const auto point = convenant_point(with);
    REQUIRE(point);
    CHECK(point->count == 1);
    CHECK(point->on == FactsFile::day("2026-09-30"));
    CHECK(point->case_code.empty());
    REQUIRE(save_convenant(with.file, a_convenant(with, "2026-10-01", "2027-09-30")));
    CHECK_FALSE(convenant_point(with)); // a newer one is there
    auto backwards = a_convenant(with, "2026-10-01", "2026-09-30");
    CHECK(code(save_convenant(with.file, backwards)) == EndsBeforeStart);
    backwards = a_convenant(with, "2026-10-01");
    backwards.version = " ";
    CHECK(problem_of(save_convenant(with.file, backwards)) == bad("convenant.version"));
}

TEST_CASE("a promise to keep it secret is of one person, from its day to its end") {
    FactsFile with;
    auto statement = with.fact<domain::ConfidentialityStatement>();
    statement.person = with.fatma.person.id;
    statement.signed_on = with.today;
    CHECK(undone_and_redone(with.file, [&] { return sign_statement(with.file, statement); }) == "statement.sign");
    CHECK(code(end_statement(with.file, statement.id, with.today.plus_days(-1))) == EndsBeforeStart);
    REQUIRE(end_statement(with.file, statement.id, with.today));
    CHECK(show_agreements(with.file)->statements.at(0).until == with.today);
    statement = with.fact<domain::ConfidentialityStatement>();
    statement.person = with.ids.next_id<domain::PersonId>();
    statement.signed_on = with.today;
    CHECK(code(sign_statement(with.file, statement)) == MissingReference);
}

TEST_CASE("the chair says it once for everybody present, in a meeting that is under way") {
    FactsFile with;
    const auto meeting = with.plan();
    CHECK(problem_of(acknowledge_confidentiality(with.file, meeting)) == bad("meeting.state"));
    REQUIRE(set_presence(with.file, with.attendance_of(meeting, with.fatma), domain::Presence::Coming));
    REQUIRE(begin_meeting(with.file, meeting));
    CHECK(undone_and_redone(with.file, [&] { return acknowledge_confidentiality(with.file, meeting); }) == "meeting.acknowledge");
    const auto said = with.find<domain::Meeting>(meeting)->acknowledged_at;
    REQUIRE(said);
    const auto promised = [&](const FactsFile::Member& who) {
        return with.find<domain::Attendance>(with.attendance_of(meeting, who))->confidentiality_acknowledged;
    };
    CHECK(promised(with.fatma));
    CHECK_FALSE(promised(with.noor)); // not there yet
    with.clock.tick();
    REQUIRE(set_presence(with.file, with.attendance_of(meeting, with.noor), domain::Presence::Present));
    REQUIRE(acknowledge_confidentiality(with.file, meeting));
    CHECK(promised(with.noor));
    CHECK(with.find<domain::Meeting>(meeting)->acknowledged_at == said);
}

TEST_CASE("who knows the resident is a tick, and the resident's yes has a day") {
    FactsFile with;
    auto tie = with.fact<domain::Tie>();
    tie.person = with.fatma.person.id;
    tie.kind = domain::TieKind::NextDoor;
    tie.noted_on = with.today;
    CHECK(undone_and_redone(with.file, [&] { return note_tie(with.file, tie); }) == "tie.note");
    CHECK(code(accept_tie(with.file, tie.id, with.today.plus_days(1))) == DatedAhead);
    CHECK(undone_and_redone(with.file, [&] { return accept_tie(with.file, tie.id, with.today); }) == "tie.accept");
    CHECK(with.grounds().ties.at(0).said_yes_on == with.today);
    CHECK(undone_and_redone(with.file, [&] { return remove_tie(with.file, tie.id); }) == "tie.remove");
    CHECK(with.grounds().ties.empty());
    tie.subject = with.ids.next_id<domain::SubjectId>();
    CHECK(code(note_tie(with.file, tie)) == NotFound); // it was removed
}

TEST_CASE("an objection is against a party or a person, and is lifted on a day that has come") {
    FactsFile with;
    auto objection = with.fact<domain::Objection>();
    objection.on = with.today;
    CHECK(code(note_objection(with.file, objection)) == PartyOrPerson);
    objection.party = with.police.party.id;
    CHECK(undone_and_redone(with.file, [&] { return note_objection(with.file, objection); }) == "objection.note");
    CHECK(code(lift_objection(with.file, objection.id, with.today.plus_days(1))) == DatedAhead);
    REQUIRE(lift_objection(with.file, objection.id, with.today));
    CHECK(with.grounds().objections.at(0).lifted_on == with.today);
    auto of_other_case = with.fact<domain::Objection>();
    of_other_case.case_file = with.case_file().id;
    of_other_case.party = with.police.party.id;
    of_other_case.on = with.today;
    CHECK(problem_of(note_objection(with.file, of_other_case)) == bad("objection.subject"));
    objection.case_file = of_other_case.case_file;
    CHECK(problem_of(note_objection(with.file, objection)) == bad("objection.case_file"));
}

TEST_CASE("a safety shield is set by the coordinator, with a reason") {
    FactsFile with;
    auto shield = with.fact<domain::SafetyShield>();
    shield.on = with.today;
    shield.person = with.police.person.id;
    CHECK(code(set_shield(with.file, shield)) == ReasonNeeded);
    shield.reason = "bedreiging";
    CHECK(undone_and_redone(with.file, [&] { return set_shield(with.file, shield); }) == "shield.set");
    CHECK(with.grounds().shields.at(0).set_by == with.noor.person.id);
    REQUIRE(i_am(with.file, with.fatma.person.id));
    CHECK(code(lift_shield(with.file, shield.id, with.today)) == NotTheCoordinator);
    shield.id = with.ids.next_id<domain::SafetyShieldId>();
    CHECK(code(set_shield(with.file, shield)) == NotTheCoordinator);
    auto deputy = with.coordinator;
    deputy.id = with.ids.next_id<domain::CapacityId>();
    deputy.person = with.fatma.person.id;
    deputy.role = domain::CapacityRole::Deputy;
    with.keep(deputy);
    CHECK(set_shield(with.file, shield));
    REQUIRE(lift_shield(with.file, shield.id, with.today));
}

TEST_CASE("use of data stops on a day, and may go on after another") {
    FactsFile with;
    auto restriction = with.fact<domain::Restriction>();
    restriction.from = with.today;
    CHECK(undone_and_redone(with.file, [&] { return restrict_subject(with.file, restriction); }) == "restriction.set");
    CHECK(code(lift_restriction(with.file, restriction.id, with.today.plus_days(-1))) == EndsBeforeStart);
    REQUIRE(lift_restriction(with.file, restriction.id, with.today));
    CHECK(with.grounds().restrictions.at(0).until == with.today);
}

TEST_CASE("a case goes to somebody who does not know the resident as well") {
    FactsFile with;
    auto tie = with.fact<domain::Tie>();
    tie.person = with.fatma.person.id;
    tie.noted_on = with.today;
    REQUIRE(note_tie(with.file, tie));
    auto deputy = with.fact<domain::Deputy>();
    deputy.for_role = domain::DeputyFor::Coordinator;
    deputy.person = with.fatma.person.id;
    deputy.from = with.today.plus_days(3);
    CHECK(code(appoint_deputy(with.file, deputy)) == TiedThemselves);
    deputy.person = with.police.person.id;
    CHECK(undone_and_redone(with.file, [&] { return appoint_deputy(with.file, deputy); }) == "deputy.appoint");
    CHECK(code(end_deputy(with.file, deputy.id, with.today)) == EndsBeforeStart);
    REQUIRE(end_deputy(with.file, deputy.id, with.today.plus_days(5)));
    deputy = with.fact<domain::Deputy>();
    deputy.person = with.fatma.person.id;
    deputy.from = with.today;
    REQUIRE(accept_tie(with.file, tie.id, with.today));
    CHECK(appoint_deputy(with.file, deputy));
}

TEST_CASE("a partner on call is asked for a case and answers") {
    FactsFile with;
    CHECK(problem_of(ask_shell(with.file, with.about.id, with.fatma.party.id, with.today)) == bad("shell_request.party")); // of the core
    const auto asked = ask_shell(with.file, with.about.id, with.food_bank.party.id, with.today);
    REQUIRE(asked);
    CHECK(with.file.undo_verb() == "shell.ask");
    CHECK(code(answer_shell(with.file, asked->id, domain::ShellAccepted{with.today.plus_days(-1)})) == EndsBeforeStart);
    REQUIRE(answer_shell(with.file, asked->id, domain::ShellAccepted{with.today}));
    CHECK(with.grounds().shell_requests.at(0).answer == domain::ShellAnswer(domain::ShellAccepted{with.today}));
    auto left = with.food_bank.party;
    left.left_on = with.today;
    with.keep(left);
    CHECK(code(ask_shell(with.file, with.about.id, left.id, with.today)) == RecipientLeft);
}

TEST_CASE("somebody without a place at the table is asked like a partner on call") {
    FactsFile with;
    const auto outside = a_party(with.ids, "Taxi Oost");
    auto driver = a_person(with.ids, "Ton");
    with.keep(outside, driver);
    REQUIRE(ask_shell(with.file, with.about.id, outside.id, with.today));
    REQUIRE(ask_shell(with.file, with.about.id, driver.id, with.today));
    CHECK(with.grounds().shell_requests.at(0).party == outside.id);
    CHECK(with.grounds().shell_requests.at(1).person == driver.id);
    driver.active = false;
    with.keep(driver);
    CHECK(code(ask_shell(with.file, with.about.id, driver.id, with.today)) == RecipientLeft);
    CHECK(code(ask_shell(with.file, with.about.id, with.ids.next_id<domain::PersonId>(), with.today)) == MissingReference);
}

TEST_CASE("who is needed is confirmed for an item by the chair, for a case outside of meetings") {
    FactsFile with;
    const auto meeting = with.plan();
    const auto item = with.add(meeting, domain::AgendaItemMode::NewCase, with.about.id);
    CHECK_FALSE(with.find<domain::AgendaItem>(item)->needed_parties);
    CHECK(undone_and_redone(with.file, [&] { return confirm_needed(with.file, item, {with.fatma.party.id}); }) == "needed.confirm");
    CHECK(with.find<domain::AgendaItem>(item)->needed_parties == std::vector{with.fatma.party.id});
    CHECK(code(confirm_needed(with.file, item, {with.ids.next_id<domain::PartyId>()})) == MissingReference);
    const auto theme = with.add(meeting, domain::AgendaItemMode::Theme);
    CHECK(problem_of(confirm_needed(with.file, theme, {})) == bad("agenda_item.case_file"));
    auto needed = with.fact<domain::NeededParty>();
    needed.party = with.police.party.id;
    needed.confirmed_on = with.today;
    REQUIRE(confirm_needed(with.file, needed));
    CHECK(with.grounds().needed.at(0).confirmed_by == with.noor.person.id);
}

TEST_CASE("who comes along comes to an item of that case") {
    FactsFile with;
    const auto meeting = with.plan();
    auto companion = with.fact<domain::Companion>();
    companion.agenda_item = with.add(meeting, domain::AgendaItemMode::Theme);
    companion.agreed_on = with.today;
    CHECK(problem_of(note_companion(with.file, companion)) == bad("companion.agenda_item"));
    companion.agenda_item = with.add(meeting, domain::AgendaItemMode::NewCase, with.about.id);
    CHECK(undone_and_redone(with.file, [&] { return note_companion(with.file, companion); }) == "companion.note");
    REQUIRE(remove_companion(with.file, companion.id));
    CHECK(with.grounds().companions.empty());
}

TEST_CASE("who heard what is found by case, by resident, by party and by person, the newest first") {
    FactsFile with;
    const domain::AudiencePerson fatma{with.fatma.person.id, {}, with.fatma.party.id};
    REQUIRE(record_disclosure(with.file, with.told(fatma, IdentityLevel::Veiled)));
    with.clock.tick();
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceParty{with.fatma.party.id}, IdentityLevel::Named)));
    auto all_subjects = with.told(domain::AudienceOtherNetwork{"OGGZ West"}, IdentityLevel::Code);
    all_subjects.subjects.clear();
    all_subjects.at = with.clock.now() + std::chrono::milliseconds(-60'000);
    REQUIRE(record_disclosure(with.file, all_subjects));
    const auto of_case = *disclosures_of(with.file, with.about.id, {});
    REQUIRE(of_case.total == 3);
    CHECK(of_case.rows[0].who == "Kerk");
    CHECK(of_case.rows[1].who == "Fatma");
    CHECK(of_case.rows[1].party == "Kerk");
    CHECK(of_case.rows[2].who == "OGGZ West");
    CHECK(of_case.rows[0].case_code == with.about.code.text());
    CHECK(disclosures_of(with.file, with.about.id, {1, 1})->rows.at(0).who == "Fatma");
    CHECK(disclosures_of(with.file, with.child.id, {})->total == 1);
    CHECK(disclosures_of(with.file, with.child.id, {})->rows.at(0).who == "OGGZ West");
    CHECK(disclosures_of(with.file, with.resident.id, {})->rows.size() == 3);
    CHECK(disclosures_of(with.file, with.fatma.party.id, {})->rows.size() == 2);
    CHECK(disclosures_of(with.file, with.fatma.person.id, {})->rows.size() == 1);
    CHECK(disclosures_of(with.file, with.police.party.id, {})->total == 0);
}

TEST_CASE("what was told stays told: it is not undone, and nothing else is kept from being undone by it") {
    FactsFile with;
    const auto need = with.need(with.about.id, "een maatje");
    const auto verb = with.file.undo_verb();
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceParty{with.police.party.id}, IdentityLevel::Named)));
    CHECK(with.file.undo_verb() == verb);
    REQUIRE(with.file.undo());
    CHECK_FALSE(with.find<domain::Need>(need.id));
    CHECK(disclosures_of(with.file, with.about.id, {})->total == 1);
    REQUIRE(with.file.redo());
    auto ahead = with.told(domain::AudienceParty{with.police.party.id}, IdentityLevel::Named);
    ahead.at = with.clock.now() + std::chrono::hours(1);
    CHECK(code(record_disclosure(with.file, ahead)) == DatedAhead);
}

TEST_CASE("the register outlives the case, and what is due of a removed case asks nobody") {
    FactsFile with;
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceParty{with.police.party.id}, IdentityLevel::Named)));
    REQUIRE(withdraw_consent(with.file, with.end()));
    REQUIRE(remove_case(with.file, with.about.id));
    CHECK(disclosures_of(with.file, with.police.party.id, {})->total == 1);
    CHECK(show_today(with.file)->privacy.empty());
}

} // namespace tandem::test
