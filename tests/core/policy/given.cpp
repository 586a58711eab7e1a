#include "given.h"

#include "domain/network/rules.h"

namespace tandem::test {
namespace {

void add_party(Facts& facts, Who who, domain::PartnerRing ring, Interest interest) {
    facts.table.parties.push_back({party(who), interest, {{ring}}, {}, NameRule::Plain});
    PersonFacts someone{person(who)};
    someone.secrecy = domain::ProfessionalSecrecy::Yes;
    facts.table.people.push_back(someone);
}

void add_people(Facts& facts) {
    using domain::PartnerRing;
    for (const Who who : {social_work, church, home_care}) add_party(facts, who, PartnerRing::Core, Interest::None);
    add_party(facts, food_bank, PartnerRing::Shell, Interest::None);
    for (const Who who : {police, landlord}) add_party(facts, who, PartnerRing::Core, Interest::AuthorityOrInterest);
    for (const Who who : {ggd, neighbour_party}) add_party(facts, who, PartnerRing::Core, Interest::None);
    auto& volunteer = facts.table.people[church - 1];
    volunteer.secrecy = domain::ProfessionalSecrecy::No;
    volunteer.statements = {{day("2026-01-10")}};
    Convenant convenant{day("2026-01-01"), day("2026-12-31"), {}};
    for (const auto& one : facts.table.parties) convenant.signatures.push_back({one.id, day("2026-01-05")});
    facts.table.convenants = {convenant};
}

LineFacts a_line(int number, domain::SubjectId about, std::vector<std::string> categories) {
    LineFacts made;
    made.id = line(number);
    made.about = {about};
    made.categories = std::move(categories);
    made.source = domain::SourceOwnObservation{};
    return made;
}

SubjectFacts adult(domain::SubjectId subject) {
    SubjectFacts made{subject};
    made.age = domain::ConsentAge::Age16Plus;
    return made;
}

} // namespace

ConsentGiven yes(Recipients to) {
    ConsentGiven given;
    given.by = {ConsentGiver::Subject};
    given.form = ConsentForm::Oral;
    given.to = std::move(to);
    given.categories = Categories::all();
    return given;
}

ConsentEvent& World::say(const char* on, ConsentAct act) {
    auto& events = subject().consent;
    events.push_back({id<ConsentEventId>(800 + static_cast<int>(events.size())), day(on), {}, std::move(act)});
    return events.back();
}

void World::need(std::vector<Who> who) {
    facts.about.needed_parties.emplace();
    for (const Who one : who) facts.about.needed_parties->push_back(party(one));
}

void World::ask(Who who, const char* on, const char* accepted) {
    facts.about.requests.push_back({party(who), day(on), accepted != nullptr ? std::optional(day(accepted)) : std::nullopt});
}

void World::act(Who who, const char* agreed_on, std::vector<domain::LineId> needs) {
    const int number = 900 + static_cast<int>(facts.about.open_actions.size());
    facts.about.open_actions.push_back({id<domain::ActionId>(number), person(who), day(agreed_on), std::move(needs)});
}

TaskGround& World::task(std::vector<Who> to, const char* weighed, const char* review) {
    protocol().task_grounds_allowed = true;
    TaskGround ground;
    ground.basis = "public_task";
    ground.special_data_exception = "vital_interest";
    ground.weighing = Weighing{day(weighed), "safety", "none", "name and safety", person(ggd), person(social_work)};
    ground.review_on = day(review);
    for (const Who who : to) ground.to.emplace_back(ToParty{party(who)});
    ground.categories = Categories::all();
    subject().tasks.push_back(ground);
    return subject().tasks.back();
}

void World::unsign(Who who) {
    std::erase_if(facts.table.convenants.front().signatures, [&](const Signature& one) { return one.party == party(who); });
}

void World::become_question() {
    facts.about.kind = CaseKind::QuestionWithoutName;
    facts.about.subjects.clear();
    for (auto& one : facts.about.lines) one.about.clear();
}

World table_a() {
    World world;
    world.facts.today = day("2026-11-10");
    add_people(world.facts);
    world.protocol() = domain::usual_protocol();
    world.facts.about.id = id<domain::CaseId>(1);
    world.facts.about.item = item();
    world.facts.about.subjects = {adult(resident())};
    world.facts.about.lines = {a_line(1, resident(), {"social"}), a_line(2, resident(), {"health"}), a_line(3, resident(), {"social"}),
                               a_line(4, resident(), {})};
    world.line(3).secrecy = Secrecy::Professional;
    world.line(4).source = domain::SourceParty{party(church), {}};
    world.say("2026-11-02", yes({ToCore{}}));
    world.need({social_work, church, home_care, police});
    return world;
}

World table_b() {
    World world = table_a();
    world.subject().consent.clear();
    world.subject().told = domain::NotTold{"would endanger her", day("2027-01-10")};
    world.protocol().screen = domain::OccasionCeiling{IdentityLevel::Anonymous, IdentityLevel::Anonymous};
    world.line(1).categories = {"safety"};
    world.need({ggd, police});
    world.task({ggd, police}, "2026-11-05", "2026-12-05");
    return world;
}

World couple() {
    World world = table_a();
    SubjectFacts he = adult(partner());
    he.told = domain::ToldOn{day("2026-11-01"), {}, "at home"};
    world.facts.about.subjects.push_back(he);
    world.facts.about.lines.push_back(a_line(5, partner(), {"social"}));
    world.facts.about.lines.push_back(a_line(6, resident(), {"social"}));
    world.line(6).about.push_back(partner());
    return world;
}

} // namespace tandem::test
