// The eighteen worked examples of disclosure.md, each by its number there.
#include "given.h"

#include "domain/reports/rules.h"
#include "policy/changes.h"
#include "policy/contact.h"
#include "policy/recall.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::test;
using enum domain::IdentityLevel;

namespace {

IdentityLevel level(const World& world, const Audience& audience, const Setting& setting = at_table) {
    return decide(world.facts, audience, setting).level_of(resident());
}

bool shows(const World& world, const Audience& audience, int number, const Setting& setting = at_table) {
    return decide(world.facts, audience, setting).line(line(number))->shown == Shown::Yes;
}

bool is_offered(const std::vector<ChangesTogether>& offered, const ChangesTogether& wanted) {
    return std::find(offered.begin(), offered.end(), wanted) != offered.end();
}

} // namespace

TEST_CASE("1: social work by consent for the core") {
    auto world = table_a();
    world.act(social_work, "2026-11-03");
    CHECK(level(world, seat(social_work)) == Named);
    CHECK(shows(world, seat(social_work), 1));
    CHECK(shows(world, seat(social_work), 2));
    CHECK(level(world, seat(social_work), on_paper) == Veiled);
    CHECK(decide(world.facts, seat(social_work), on_paper).own_actions_in_full().size() == 1);
    CHECK_FALSE(shows(world, seat(social_work), 1, on_paper));
    CHECK(level(world, seat(neighbour_party)) == Anonymous);
}

TEST_CASE("2: a church visitor with a statement, and without") {
    auto world = table_a();
    world.act(church, "2026-11-03");
    CHECK(level(world, seat(church)) == Named);
    world.someone(church).statements.clear();
    CHECK(level(world, seat(church)) == Anonymous);
}

TEST_CASE("3: the police are not part of the core of a consent") {
    auto world = table_a();
    CHECK(level(world, seat(police)) == None);
    world.say("2026-11-03", yes({ToParty{party(police)}}));
    CHECK(level(world, seat(police)) == Named);
    world.need({social_work});
    CHECK(level(world, seat(police)) == None);
}

TEST_CASE("4: the food bank in the shell") {
    auto world = table_a();
    CHECK(level(world, seat(food_bank), spoken) == None);
    world.ask(food_bank, "2026-11-04");
    CHECK(level(world, seat(food_bank), spoken) == Anonymous);
    world.ask(food_bank, "2026-11-04", "2026-11-05");
    CHECK(level(world, seat(food_bank), spoken) == Anonymous);
    const auto offered = changes_for(world.facts, seat(food_bank), spoken);
    CHECK(is_offered(offered, {ExtendConsent{resident(), ToParty{party(food_bank)}}}));
    CHECK(offered.size() == 1);
}

TEST_CASE("5: consent withdrawn this morning") {
    auto world = table_a();
    for (const Who who : {social_work, church})
        world.facts.about.earlier.push_back({resident(), person(who), party(who), Named, day("2026-11-04")});
    world.say("2026-11-10", ConsentWithdrawn{});
    CHECK(level(world, seat(social_work)) == None);
    CHECK(level(world, seat(home_care)) == None); // never heard a name
    const auto list = recalls(world.facts);
    REQUIRE(list.size() == 2);
    CHECK(list[0].party == party(social_work));
    CHECK(list[1].party == party(church));
    CHECK(shows(world, seat(church), 4)); // its own line
    CHECK_FALSE(shows(world, seat(church), 1));
    CHECK(level(world, seat(church)) == Code); // knows that there is a case, and no more
}

TEST_CASE("6: a question without a name") {
    auto world = table_a();
    world.become_question();
    world.line(2).check = TextCheck::Checked; // dementia
    for (const Who who : {social_work, church, food_bank, police, neighbour_party}) {
        INFO(who);
        const auto answer = decide(world.facts, seat(who), at_table);
        CHECK(answer.whole_case() == Anonymous);
        CHECK(answer.line(line(2))->shown == Shown::Yes);
        CHECK(answer.line(line(1))->shown == Shown::No);
    }
}

TEST_CASE("7: a suicide threat, without consent") {
    auto world = table_a();
    world.subject().consent.clear();
    const Audience crisis = StatutoryService{party(outsider)};
    CHECK(level(world, crisis, spoken) == None);
    world.subject().emergencies = {{EmergencyKind::VitalInterest, day("2026-11-10"), ToParty{party(outsider)}}};
    CHECK(level(world, crisis, spoken) == Named); // the reason is still due
}

TEST_CASE("8: a public task at table B") {
    auto world = table_b();
    CHECK(level(world, seat(ggd)) == Named);
    CHECK(level(world, seat(police)) == Named);
    CHECK(level(world, seat(landlord)) == None);
    CHECK(level(world, seat(ggd), on_screen) == Anonymous);
    world.act(ggd, "2026-11-06");
    world.subject().tasks.front().review_on = day("2026-11-09");
    CHECK(level(world, seat(police)) < Named);
    CHECK(level(world, seat(ggd)) == Named);
    CHECK(shows(world, seat(ggd), 1));       // safety
    CHECK_FALSE(shows(world, seat(ggd), 2)); // health
}

TEST_CASE("9: of a couple she consents and he does not") {
    const auto world = couple();
    CHECK(shows(world, seat(social_work), 1));
    CHECK_FALSE(shows(world, seat(social_work), 5));
    CHECK_FALSE(shows(world, seat(social_work), 6));
    const auto answer = decide(world.facts, seat(social_work), at_table);
    CHECK(answer.level_of(resident()) == Named);
    CHECK(answer.address_of(resident()) == Anonymous);
}

TEST_CASE("10: a volunteer driver who reported") {
    auto world = table_a();
    world.line(1).source = domain::SourceReporter{report()};
    CHECK(level(world, Reporter{report()}, {Occasion::Reporter}) == None);
    CHECK(domain::next_sentence(domain::ReportTakenUp{}, false) == domain::ReporterSentence::BeingLookedAt); // all they hear (cap 13)
    const auto answer = decide(world.facts, seat(social_work), at_table);
    CHECK(answer.line(line(1))->shown == Shown::Yes);
    CHECK(answer.line(line(1))->source == Shown::No);
    CHECK(decide(world.facts, seat(social_work), on_screen).line(line(1))->source == Shown::No);
}

TEST_CASE("11: a core member lives next door") {
    auto world = table_a();
    world.facts.about.ties = {{person(social_work), {}}};
    CHECK(level(world, seat(social_work)) == None);
    world.facts.about.ties.front().resident_said_yes = day("2026-11-03");
    CHECK(level(world, seat(social_work)) == Named);
}

TEST_CASE("12: a child of 13 whose mother alone consented") {
    auto world = table_a();
    world.subject().age = domain::ConsentAge::Age12To15;
    world.subject().role = domain::SubjectRole::Child;
    world.subject().told = domain::ToldOn{day("2026-11-01"), {}, "at home"};
    std::get<ConsentGiven>(world.subject().consent.front().act).by = {ConsentGiver::OneHolder};
    CHECK(level(world, seat(social_work)) == Anonymous);
    std::get<ConsentGiven>(world.subject().consent.front().act).by = {ConsentGiver::AllHolders, ConsentGiver::Subject};
    CHECK(level(world, seat(social_work)) == Named);
}

TEST_CASE("13: the resident at her own item with her daughter") {
    auto world = couple(); // the second subject is the daughter
    world.line(6).categories = {"finance", "safety"};
    world.facts.about.companions = {{daughter(), resident(), item(), day("2026-11-09"), Categories::all(), CompanionIs::Subject}};
    const Audience herself = SubjectThemselves{resident()}, company = Companion{daughter(), resident()};
    CHECK(level(world, herself) == Named);
    CHECK(level(world, company) == Named);
    CHECK(shows(world, company, 1));
    CHECK_FALSE(shows(world, company, 6));
    world.line(6).about = {resident()};
    CHECK_FALSE(shows(world, company, 6));
    CHECK(shows(world, herself, 6));
    const auto room = room_level(world.facts, {seat(social_work), herself, company}, at_table);
    CHECK(room.state == RoomState::Open);
    CHECK(room.room.level_of(resident()) == Named);
}

TEST_CASE("14: the coordinator rings home care") {
    auto world = table_a();
    world.facts.about.item.reset();
    world.facts.about.needed_parties.reset();
    CHECK(level(world, seat(home_care), spoken) == Named);
}

TEST_CASE("15: handover to a network elsewhere on a motivated report") {
    auto world = table_a();
    world.subject().consent.clear();
    world.subject().told = domain::NotTold{"would endanger her", day("2027-01-10")};
    const Audience receiving = CoordinatorElsewhere{"OGGZ Vallei"};
    const Setting handing_over{Occasion::Handover};
    CHECK(level(world, receiving, handing_over) == None);
    world.subject().handovers = {{day("2026-11-10"), ToNetwork{"OGGZ Vallei"}, MotivatedReport{"getting worse"}, {line(1)}}};
    CHECK(level(world, receiving, handing_over) == Named);
    CHECK(shows(world, receiving, 1, handing_over));
    CHECK_FALSE(shows(world, receiving, 2, handing_over));
    CHECK(level(world, CaseOwner{id<PersonId>(1)}, handing_over) == Named);
}

TEST_CASE("16: new violence where a buddy visits") {
    auto world = table_a();
    world.line(1).categories = {"safety"};
    world.line(1).source = domain::SourcePerson{person(church)};
    world.line(1).source_rule = SourceRule::Protected;
    const StopSign sign{person(church), id<PersonId>(250)};
    CHECK(sign.supervisor == person(church)); // that, and no case, line or category
    CHECK(decide(world.facts, seat(social_work), at_table).line(line(1))->source == Shown::No);
}

TEST_CASE("17: a guest without a statement") {
    auto world = table_a();
    world.act(church, "2026-11-03");
    world.someone(home_care).secrecy = domain::ProfessionalSecrecy::No;
    const Audience guest = Guest{person(home_care), party(home_care)};
    const std::vector<Audience> present{seat(social_work), seat(church), guest};
    CHECK(room_level(world.facts, present, at_table).room.level_of(resident()) == Anonymous);
    const auto offered = changes_for_room(world.facts, present, at_table);
    CHECK(readable_by(Reader::Chair, offered) == std::vector<ChangesTogether>{{SignStatement{person(home_care)}}});
    CHECK(is_offered(readable_by(Reader::Owner, offered), {PlanWithout{guest}}));
}

TEST_CASE("18: the resident died on Monday") {
    auto world = table_a();
    world.act(home_care, "2026-11-03");
    world.subject().deceased_on = day("2026-11-09");
    CHECK(contact_about(world.facts.about) == Contact::Stopped);
    CHECK(level(world, seat(home_care)) == Named);
    CHECK(level(world, seat(social_work)) == Anonymous);
    world.facts.today = day("2026-12-09");
    CHECK(level(world, seat(home_care)) == Named);
    world.facts.today = day("2026-12-10");
    CHECK(level(world, seat(home_care)) == Anonymous);
}
