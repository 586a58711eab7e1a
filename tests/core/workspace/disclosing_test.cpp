// The worked examples of disclosure.md as far as they can be written down, by their numbers there, and what goes wrong.
#include "disclosure_file.h"
#include "workspace/actions.h"
#include "workspace/story_check.h"

#include <limits>

namespace tandem::test {
namespace {

using namespace workspace;
using enum IdentityLevel;
using enum ProblemCode;
using policy::Reason;

bool binds(const DisclosureReasons& reasons, Reason reason) {
    const auto& binding = reasons.answer.subjects().at(0).binding;
    return std::ranges::find(binding, reason) != binding.end();
}

template <class T>
ProblemCode code(const Result<T>& result) { return problem_of(result).first; }

} // namespace

TEST_CASE("1: social work by consent for the core, at the table and on paper") {
    DisclosureFile with;
    with.say_yes();
    const auto line = with.line({with.resident.id}, {"social"}, domain::SourceOwnObservation{}, "Willemijn komt weinig buiten.");
    with.action(with.about.id, with.social_work, "2026-10-01");
    CHECK(with.level(with.social_work) == Named);
    const auto at_table = with.shown(with.seat(with.social_work));
    REQUIRE(at_table);
    CHECK(at_table->subjects().at(0).name == "Willemijn Zandstra");
    CHECK(at_table->lines().at(0).text() == "Willemijn komt weinig buiten.");
    CHECK(with.hears(with.seat(with.social_work), line));

    const auto on_paper = with.shown(with.seat(with.social_work), Occasion::Paper);
    REQUIRE(on_paper);
    CHECK(on_paper->subjects().at(0).name.empty());
    CHECK(on_paper->subjects().at(0).veiled == std::vector<policy::VeiledValue>{{domain::VeiledField::Initials, "W.Z."},
                                                                             {domain::VeiledField::Neighbourhood, "Kruiskamp"}});
    CHECK(on_paper->lines().empty());
    CHECK(on_paper->own_actions().at(0).text == "langsgaan");

    const auto other = with.member("Thuiszorg", "Ilse", domain::PartyKind::Formal);
    with.sign(other.party.id);
    with.promise(other.person.id);
    CHECK(with.level(other) == Anonymous); // of the core, not needed for the item
    with.need({other.party.id});
    CHECK(with.level(other) == Named);
    CHECK(with.level(with.social_work) == Anonymous);
}

TEST_CASE("2: a church visitor with a statement, and without one that holds") {
    DisclosureFile with;
    with.say_yes();
    CHECK(with.level(with.fatma) == Named);
    const auto statements = show_agreements(with.file)->statements;
    const auto hers = std::ranges::find(statements, with.fatma.person.id, &domain::ConfidentialityStatement::person);
    REQUIRE(end_statement(with.file, hers->id, with.today.plus_days(-1)));
    CHECK(with.level(with.fatma) == Anonymous);
    const auto reasons = with.why(with.seat(with.fatma));
    CHECK(binds(reasons, Reason::NoStatement));
    CHECK(reasons.changes == std::vector<policy::ChangesTogether>{{policy::SignStatement{with.fatma.person.id}}});
}

TEST_CASE("3: the police are not of the core of a consent") {
    DisclosureFile with;
    with.need({with.police.party.id});
    with.say_yes();
    CHECK(with.level(with.police) == None);
    CHECK_FALSE(with.shown(with.seat(with.police)));
    with.say_yes({domain::RecipientParty{with.police.party.id}});
    CHECK(with.level(with.police) == Named);
}

TEST_CASE("4: the food bank in the shell: not asked, asked, and a yes of both sides") {
    DisclosureFile with;
    with.say_yes();
    CHECK_FALSE(with.shown(with.seat(with.food_bank), Occasion::Spoken));
    const auto asked = ask_shell(with.file, with.about.id, with.food_bank.party.id, with.today);
    REQUIRE(asked);
    CHECK(with.level(with.food_bank, Occasion::Spoken) == Anonymous);
    REQUIRE(answer_shell(with.file, asked->id, domain::ShellAccepted{with.today}));
    CHECK(with.level(with.food_bank, Occasion::Spoken) == Anonymous);
    const auto offered = with.why(with.seat(with.food_bank), Occasion::Spoken).changes;
    CHECK(offered == std::vector<policy::ChangesTogether>{{policy::ExtendConsent{with.resident.id, policy::ToParty{with.food_bank.party.id}}}});
    with.say_yes({domain::RecipientParty{with.food_bank.party.id}});
    CHECK(with.level(with.food_bank, Occasion::Spoken) == Named);
}

TEST_CASE("4: who was asked and accepted hears the lines that their own actions need, and no more; who declines nothing") {
    DisclosureFile with;
    with.say_yes({domain::RecipientParty{with.food_bank.party.id}});
    const auto money = with.line({with.resident.id}, {"finance"}), other = with.line({with.resident.id}, {"social"});
    const auto asked = ask_shell(with.file, with.about.id, with.food_bank.party.id, with.today);
    REQUIRE(answer_shell(with.file, asked->id, domain::ShellAccepted{with.today}));
    auto action = with.action(with.about.id, with.food_bank, "2026-10-01");
    CHECK_FALSE(with.hears(with.seat(with.food_bank), money, Occasion::Spoken));
    action.needs_lines = {money};
    REQUIRE(save_action(with.file, action));
    CHECK(with.hears(with.seat(with.food_bank), money, Occasion::Spoken));
    CHECK_FALSE(with.hears(with.seat(with.food_bank), other, Occasion::Spoken));
    REQUIRE(answer_shell(with.file, asked->id, domain::ShellDeclined{with.today, {}}));
    CHECK_FALSE(with.shown(with.seat(with.food_bank), Occasion::Spoken));
}

TEST_CASE("5: withdrawn at ten o'clock, and in force at one past ten, in a meeting that was prepared") {
    DisclosureFile with;
    with.say_yes();
    const auto own = with.line({with.resident.id}, {"social"}, domain::SourceParty{with.fatma.party.id, {}});
    const auto other = with.line({with.resident.id}, {"social"});
    REQUIRE(record_disclosure(with.file, with.told(domain::AudiencePerson{with.social_work.person.id, {}, with.social_work.party.id}, Named)));
    REQUIRE(with.level(with.social_work) == Named);
    for (const auto* one : {&with.fatma, &with.social_work})
        REQUIRE(set_presence(with.file, with.attendance_of(with.meeting, *one), domain::Presence::Present));
    REQUIRE(disclose_to_room(with.file, with.meeting, Occasion::Table)->at(0).state == policy::RoomState::Open);

    with.clock.at = with.clock.at + std::chrono::hours(1);
    const auto withdrawn = withdraw_consent(with.file, with.end());
    REQUIRE(withdrawn);
    with.clock.at = with.clock.at + std::chrono::minutes(1);

    CHECK_FALSE(with.shown(with.seat(with.social_work)));
    CHECK(binds(with.why(with.seat(with.social_work)), Reason::Withdrawn));
    CHECK(with.level(with.fatma) == Code); // who brought a line knows that there is a case
    CHECK(with.hears(with.seat(with.fatma), own));
    CHECK_FALSE(with.hears(with.seat(with.fatma), other));
    const auto kept = with.shown(with.seat(with.fatma));
    REQUIRE(kept);
    CHECK(kept->subjects().at(0).name.empty());
    CHECK(disclose_to_room(with.file, with.meeting, Occasion::Table)->at(0).state == policy::RoomState::Neutral);
    REQUIRE(withdrawn->let_know.size() == 1); // and it is told to who knew
    CHECK(std::get<domain::AudiencePerson>(withdrawn->let_know[0].audience).person == with.social_work.person.id);
}

TEST_CASE("6: a question without a name is spoken of without one, by a text that somebody read") {
    DisclosureFile with;
    auto dementia = with.fact<domain::Line>();
    dementia.text = "Vergeet steeds meer.";
    dementia.categories = {"health"};
    REQUIRE(save_line(with.file, dementia));
    with.about.without_name = true;
    CHECK(problem_of(save_case(with.file, with.about)) == std::pair(NameNotKept, std::string("case_file.without_name")));
    REQUIRE(remove_subject(with.file, with.resident.id));
    const auto nobody = with.subject(domain::SubjectRole::Resident, domain::ConsentAge::Unknown);
    REQUIRE(save_case(with.file, with.about));
    auto identity = with.fact<domain::Identity>();
    identity.subject = nobody.id;
    identity.family_name = "Zandstra";
    CHECK(problem_of(save_identity(with.file, identity)) == std::pair(NameNotKept, std::string("identity.subject")));

    CHECK(with.level_of(nobody.id, with.seat(with.social_work)) == Anonymous);
    CHECK_FALSE(with.hears(with.seat(with.social_work), dementia.id));
    dementia.checked = domain::StoryApproved{with.noor.person.id, with.today, dementia.text};
    REQUIRE(save_line(with.file, dementia));
    CHECK(with.hears(with.seat(with.social_work), dementia.id));
    dementia.text += " Zandstra belde zelf.";
    REQUIRE(save_line(with.file, dementia));
    CHECK_FALSE(with.hears(with.seat(with.social_work), dementia.id)); // what was read is another text
}

TEST_CASE("7: a suicide threat without consent: the crisis service at once, by name, and its reason later") {
    DisclosureFile with;
    const auto crisis_party = workspace::audience_of(with.file, with.about.id, with.social_work.party.id);
    REQUIRE(crisis_party);
    REQUIRE(with.level(*crisis_party, Occasion::Spoken) == Anonymous);
    const auto safe = with.line({with.resident.id}, {"safety"}), money = with.line({with.resident.id}, {"finance"});
    NewEmergency emergency;
    emergency.case_file = with.about.id;
    emergency.recipient = domain::EmergencyParty{with.social_work.party.id};
    const auto recorded = record_emergency(with.file, emergency);
    REQUIRE(recorded);
    CHECK(recorded->reason_due);
    CHECK(with.level(*crisis_party, Occasion::Spoken) == Named);
    CHECK(with.hears(*crisis_party, safe, Occasion::Spoken));
    CHECK_FALSE(with.hears(*crisis_party, money, Occasion::Spoken));
    CHECK(with.level(with.fatma, Occasion::Spoken) == Anonymous);
    with.on("2026-09-23");
    CHECK(with.level(*crisis_party, Occasion::Spoken) == Anonymous);
}

TEST_CASE("7: a service that is no party of ours is called, and no other service with it") {
    DisclosureFile with;
    const auto crisis = audience_of(domain::StatutoryService::CrisisService), safe_home = audience_of(domain::StatutoryService::SafeHome);
    CHECK_FALSE(with.shown(crisis, Occasion::Spoken));
    NewEmergency emergency;
    emergency.case_file = with.about.id;
    emergency.recipient = domain::EmergencyService{domain::StatutoryService::CrisisService, {}};
    REQUIRE(record_emergency(with.file, emergency));
    REQUIRE(with.shown(crisis, Occasion::Spoken));
    CHECK(with.shown(crisis, Occasion::Spoken)->subjects().at(0).name == "Willemijn Zandstra");
    CHECK_FALSE(with.shown(safe_home, Occasion::Spoken));
}

TEST_CASE("8: sharing on a public task, until its review day has passed") {
    DisclosureFile with;
    auto ground = with.weighing();
    ground.recipients = {domain::RecipientParty{with.social_work.party.id}, domain::RecipientParty{with.police.party.id}};
    ground.categories = {"safety", "social"};
    with.allow_tasks();
    REQUIRE(save_task_ground(with.file, ground));
    with.need({with.social_work.party.id, with.police.party.id, with.fatma.party.id});
    auto action = with.action(with.about.id, with.social_work, "2026-10-01");
    action.agreed_on = with.today;
    REQUIRE(save_action(with.file, action));
    const auto safe = with.line({with.resident.id}, {"safety"}), social = with.line({with.resident.id}, {"social"});
    CHECK(with.level(with.social_work) == Named);
    CHECK(with.level(with.police) == Named);
    CHECK(with.level(with.fatma) == Anonymous);
    CHECK(with.hears(with.seat(with.police), social));
    with.on("2026-12-22"); // a day after the review
    CHECK(with.level(with.police) < Named);
    CHECK(with.level(with.social_work) == Named); // who was at work
    CHECK(with.hears(with.seat(with.social_work), safe));
    CHECK_FALSE(with.hears(with.seat(with.social_work), social));
}

TEST_CASE("9: of a couple she consents and he does not") {
    DisclosureFile with;
    const auto partner = with.subject(domain::SubjectRole::Partner, domain::ConsentAge::Age16Plus);
    with.name(partner, "Joris", "Zandstra");
    with.say_yes();
    const auto hers = with.line({with.resident.id}, {"social"}), both = with.line({with.resident.id, partner.id}, {"social"}),
               his = with.line({partner.id}, {"social"}), whose = with.line({}, {"social"});
    const auto ada = with.seat(with.social_work);
    CHECK(with.level_of(with.resident.id, ada) == Named);
    CHECK(with.level_of(partner.id, ada) == Anonymous);
    CHECK(with.hears(ada, hers));
    for (const auto line : {both, his, whose}) CHECK_FALSE(with.hears(ada, line));
    CHECK(with.shown(ada)->subjects().at(0).address.empty());
}

TEST_CASE("11: who lives next door, until the resident said yes") {
    DisclosureFile with;
    with.say_yes();
    auto tie = with.fact<domain::Tie>();
    tie.person = with.social_work.person.id;
    tie.kind = domain::TieKind::NextDoor;
    tie.noted_on = with.today;
    REQUIRE(note_tie(with.file, tie));
    CHECK_FALSE(with.shown(with.seat(with.social_work)));
    CHECK(with.why(with.seat(with.social_work)).changes.empty()); // nobody is talked out of it
    REQUIRE(accept_tie(with.file, tie.id, with.today));
    CHECK(with.level(with.social_work) == Named);
}

TEST_CASE("12: a child of thirteen, whose mother alone said yes") {
    DisclosureFile with;
    const auto child = with.subject(domain::SubjectRole::Child, domain::ConsentAge::Age12To15);
    auto wanted = with.yes();
    wanted.subject = child.id;
    wanted.by = {domain::ConsentRight::OneHolder};
    CHECK(record_consent(with.file, wanted)->entitlement == domain::Entitlement::NotEnough);
    CHECK(with.level_of(child.id, with.seat(with.social_work)) == Anonymous);
    wanted.by = {domain::ConsentRight::OneHolder, domain::ConsentRight::OneHolder, domain::ConsentRight::Child};
    CHECK(record_consent(with.file, wanted)->entitlement == domain::Entitlement::Enough);
    CHECK(with.level_of(child.id, with.seat(with.social_work)) == Named);
}

TEST_CASE("13: the resident and her daughter at her own item") {
    DisclosureFile with;
    const auto own = with.line({with.resident.id}, {"social"}), abuse = with.line({with.resident.id}, {"safety"});
    auto companion = with.fact<domain::Companion>();
    companion.agenda_item = with.item;
    companion.agreed_on = with.today;
    companion.scope = domain::ScopeAll{};
    companion.who = domain::CompanionIs::Unknown;
    REQUIRE(note_companion(with.file, companion));
    const policy::Audience herself = policy::SubjectThemselves{with.resident.id};
    const policy::Audience daughter = policy::Companion{policy::CompanionId(companion.id.uuid()), with.resident.id};
    CHECK(with.level(herself) == Named);
    CHECK(with.level(daughter) == Named);
    CHECK(with.hears(herself, abuse));
    CHECK(with.hears(daughter, own));
    CHECK_FALSE(with.hears(daughter, abuse));
    CHECK(with.level(daughter, Occasion::Paper) == None);
}

TEST_CASE("15: a handover on a motivated report: the coordinator elsewhere gets the minimum set") {
    DisclosureFile with;
    const auto tried = with.line({with.resident.id}, {"social"}), more = with.line({with.resident.id}, {"social"});
    const policy::Audience coordinator = policy::CoordinatorElsewhere{"OGGZ West"};
    CHECK_FALSE(with.shown(coordinator, Occasion::Handover));
    auto ground = with.fact<domain::HandoverGround>();
    ground.on = with.today;
    ground.to_network = "OGGZ West";
    ground.basis = domain::HandoverMotivated{"escaleert"};
    ground.lines = {tried};
    REQUIRE(save_handover_ground(with.file, ground));
    CHECK(with.level(coordinator, Occasion::Handover) == Named);
    CHECK(with.hears(coordinator, tried, Occasion::Handover));
    CHECK_FALSE(with.hears(coordinator, more, Occasion::Handover));
    REQUIRE(answer_handover(with.file, ground.id, domain::HandoverCalledOff{with.today}));
    CHECK_FALSE(with.shown(coordinator, Occasion::Handover));
}

TEST_CASE("at a handover what was tried goes along, where that is part of what was agreed, and nobody's words with it") {
    DisclosureFile with;
    const auto visited = with.action(with.about.id, with.social_work, "2026-09-10", domain::ActionNotDone{with.day("2026-09-14"), domain::NotDoneReason::NotDone});
    with.action(with.about.id, with.social_work, "2026-10-01"); // still to be done
    auto ground = with.fact<domain::HandoverGround>();
    ground.on = with.today;
    ground.to_network = "OGGZ West";
    ground.basis = domain::HandoverMotivated{"escaleert"};
    REQUIRE(save_handover_ground(with.file, ground));
    const policy::Audience coordinator = policy::CoordinatorElsewhere{"OGGZ West"};
    CHECK(with.shown(coordinator, Occasion::Handover)->tried().empty());
    ground.minimum = {domain::HandoverPart::Tried};
    REQUIRE(save_handover_ground(with.file, ground));
    const auto shown = with.shown(coordinator, Occasion::Handover);
    REQUIRE(shown->tried().size() == 1);
    CHECK(shown->tried()[0].action == visited.id);
    CHECK(shown->tried()[0].standing == policy::ActionStanding::NotDone);
    CHECK(shown->tried()[0].on == with.day("2026-09-14"));
    CHECK(with.shown(with.seat(with.social_work), Occasion::Handover)->tried().empty());
}

TEST_CASE("17: a guest without a statement takes the name away from the room") {
    DisclosureFile with;
    with.say_yes();
    with.need({with.fatma.party.id, with.social_work.party.id});
    for (const auto* one : {&with.fatma, &with.social_work})
        REQUIRE(set_presence(with.file, with.attendance_of(with.meeting, *one), domain::Presence::Present));
    const auto room = [&] { return disclose_to_room(with.file, with.meeting, Occasion::Table)->at(0); };
    REQUIRE(room().shown);
    CHECK(room().shown->subjects().at(0).name == "Willemijn Zandstra");
    auto guest = with.member("Bibliotheek", "Tess", domain::PartyKind::Formal);
    with.sign(guest.party.id);
    REQUIRE(invite(with.file, with.meeting, guest.person.id, guest.party.id, domain::Presence::Present));
    with.need({with.fatma.party.id, with.social_work.party.id, guest.party.id});
    REQUIRE(room().shown);
    CHECK(room().shown->subjects().at(0).level == Anonymous);
    CHECK(room().shown->subjects().at(0).name.empty());
    with.promise(guest.person.id);
    CHECK(room().shown->subjects().at(0).level == Named);
}

TEST_CASE("18: after a death whoever was at work keeps the name for thirty days") {
    DisclosureFile with;
    with.say_yes();
    auto action = with.action(with.about.id, with.social_work, "2026-10-01");
    action.agreed_on = with.today;
    REQUIRE(save_action(with.file, action));
    auto died = with.resident;
    died.deceased_on = with.today;
    REQUIRE(save_subject(with.file, died));
    CHECK(with.level(with.social_work) == Named);
    CHECK(with.level(with.fatma) == Anonymous);
    with.on("2026-10-22");
    CHECK(with.level(with.social_work) == Anonymous);
    auto network = with.network;
    network.death_days = 60; // the privacy officer decided otherwise
    with.keep(network);
    CHECK(with.level(with.social_work) == Named);
    network.death_days = std::numeric_limits<std::int32_t>::max(); // what a file from elsewhere may hold
    network.consent_months = std::numeric_limits<std::int32_t>::min();
    with.keep(network);
    CHECK(with.level(with.social_work) == Anonymous);
}

// -- What goes wrong --------------------------------------------------------------------------------------------------

TEST_CASE("of a yes and a no on one day the no counts, unless the yes came because of it") {
    DisclosureFile with;
    const auto no = refuse_consent(with.file, with.end());
    REQUIRE(no);
    with.say_yes();
    CHECK_FALSE(with.shown(with.seat(with.social_work)));
    auto again = with.yes();
    again.follows = no->id;
    REQUIRE(record_consent(with.file, again));
    CHECK(with.level(with.social_work) == Named);
}

TEST_CASE("a yes that begins later is not there yet, and a no between the two days takes it away") {
    DisclosureFile with;
    auto later = with.yes();
    later.from = with.today.plus_days(7);
    REQUIRE(record_consent(with.file, later));
    CHECK(with.level(with.social_work) == Anonymous);
    CHECK(binds(with.why(with.seat(with.social_work)), Reason::ConsentNotYet));
    with.on("2026-09-28");
    CHECK(with.level(with.social_work) == Named);
    auto end = with.end();
    REQUIRE(withdraw_consent(with.file, end));
    CHECK_FALSE(with.shown(with.seat(with.social_work)));
}

TEST_CASE("a party that left hears nothing, whatever it was promised") {
    DisclosureFile with;
    with.say_yes({domain::RecipientParty{with.social_work.party.id}});
    REQUIRE(with.level(with.social_work) == Named);
    with.social_work.party.left_on = with.today;
    with.keep(with.social_work.party);
    CHECK_FALSE(with.shown(with.seat(with.social_work)));
    with.say_yes();
    CHECK(code(record_consent(with.file, with.yes({domain::RecipientParty{with.social_work.party.id}}))) == RecipientLeft);
    with.fatma.person.active = false;
    with.keep(with.fatma.person);
    CHECK_FALSE(with.shown(with.seat(with.fatma)));
}

TEST_CASE("an agreement without an end names nobody, and says so") {
    DisclosureFile with;
    with.say_yes();
    auto endless = with.convenant();
    endless.until.reset();
    REQUIRE(save_convenant(with.file, endless));
    CHECK(with.level(with.social_work) == Anonymous);
    CHECK(binds(with.why(with.seat(with.social_work)), Reason::ConvenantWithoutEnd));
}

TEST_CASE("a child whose age nobody wrote down needs the most people, and somebody else's line about parenting stays closed") {
    DisclosureFile with;
    const auto child = with.subject(domain::SubjectRole::Child, domain::ConsentAge::Unknown);
    auto wanted = with.yes();
    wanted.subject = child.id;
    wanted.by = {domain::ConsentRight::AllHolders};
    REQUIRE(record_consent(with.file, wanted));
    CHECK(with.level_of(child.id, with.seat(with.social_work)) == Anonymous);
    auto unknown = with.resident;
    unknown.consent_age = domain::ConsentAge::Unknown;
    REQUIRE(save_subject(with.file, unknown));
    with.say_yes();
    const auto parenting = with.line({with.resident.id}, {"parenting"}), social = with.line({with.resident.id}, {"social"});
    CHECK(with.hears(with.seat(with.social_work), social));
    CHECK_FALSE(with.hears(with.seat(with.social_work), parenting));
}

TEST_CASE("a line about nobody is about everybody, and none is about somebody of another case") {
    DisclosureFile with;
    with.say_yes();
    const auto whose = with.line({}, {"social"});
    CHECK(with.hears(with.seat(with.social_work), whose));
    const auto partner = with.subject(domain::SubjectRole::Partner, domain::ConsentAge::Age16Plus);
    CHECK_FALSE(with.hears(with.seat(with.social_work), whose));
    auto strange = with.fact<domain::Line>();
    strange.text = "Van een ander.";
    auto elsewhere = with.fact<domain::CaseSubject>();
    elsewhere.case_file = with.case_file().id;
    with.keep(elsewhere);
    strange.about = {elsewhere.id};
    CHECK(problem_of(save_line(with.file, strange)) == bad("line.about"));
}

TEST_CASE("whoever was not told is spoken of without a name, each for themselves") {
    DisclosureFile with;
    auto ground = with.weighing();
    with.allow_tasks();
    ground.recipients = {domain::RecipientParty{with.social_work.party.id}};
    ground.told = domain::NotTold{"gevaar", with.today.plus_days(10)};
    REQUIRE(save_task_ground(with.file, ground));
    CHECK(with.level(with.social_work) == Named); // as the case says that the resident knows
    auto subject = with.resident;
    subject.told = domain::NotTold{"", with.today.plus_days(10)};
    with.keep(subject);
    CHECK(with.level(with.social_work) == Anonymous);
    subject.told = domain::NotTold{"gevaar", with.today.plus_days(10)};
    with.keep(subject);
    CHECK(with.level(with.social_work) == Named);
    with.on("2026-10-02");
    CHECK(with.level(with.social_work) == Anonymous);
}

TEST_CASE("an objection, a shield and a restriction show to nobody that they are there") {
    DisclosureFile with;
    with.say_yes();
    auto objection = with.fact<domain::Objection>();
    objection.party = with.social_work.party.id;
    objection.on = with.today;
    REQUIRE(note_objection(with.file, objection));
    CHECK_FALSE(with.shown(with.seat(with.social_work)));
    CHECK(with.level(with.fatma) == Named);
    REQUIRE(lift_objection(with.file, objection.id, with.today));
    CHECK(with.level(with.social_work) == Named);
    auto shield = with.fact<domain::SafetyShield>();
    shield.person = with.fatma.person.id;
    shield.on = with.today;
    shield.reason = "familie";
    REQUIRE(set_shield(with.file, shield));
    CHECK_FALSE(with.shown(with.seat(with.fatma)));
    auto restriction = with.fact<domain::Restriction>();
    restriction.from = with.today;
    REQUIRE(restrict_subject(with.file, restriction));
    CHECK_FALSE(with.shown(with.seat(with.social_work)));
    REQUIRE(lift_restriction(with.file, restriction.id, with.today));
    with.on("2026-09-22");
    CHECK(with.level(with.social_work) == Named);
}

TEST_CASE("an approved room story in which a name stands is not shown") {
    DisclosureFile with;
    with.say_yes();
    REQUIRE(write_room_story(with.file, with.about.id, "Iemand die graag weer onder de mensen komt."));
    REQUIRE(approve_room_story(with.file, with.about.id));
    const auto ilse = with.member("Thuiszorg", "Ilse", domain::PartyKind::Formal);
    const auto story = with.shown(with.seat(ilse));
    REQUIRE(story);
    CHECK(story->level() == Anonymous);
    CHECK(story->room_story() == "Iemand die graag weer onder de mensen komt.");
    REQUIRE(write_room_story(with.file, with.about.id, "Mevrouw Zandstra komt graag weer onder de mensen."));
    REQUIRE(approve_room_story(with.file, with.about.id));
    const auto leaking = with.shown(with.seat(ilse));
    REQUIRE(leaking);
    CHECK(leaking->room_story().empty());
    CHECK(leaking->story_fate() == policy::StoryFate::ApprovalFalls);
}

TEST_CASE("looking at what somebody may see writes nothing, and asks for a case that is there") {
    DisclosureFile with;
    with.say_yes();
    const auto steps = with.number("SELECT count(*) FROM journal_step");
    REQUIRE(with.shown(with.seat(with.social_work)));
    REQUIRE(disclose_to_room(with.file, with.meeting, Occasion::Screen));
    CHECK(with.number("SELECT count(*) FROM journal_step") == steps);
    auto wish = with.wish(with.seat(with.social_work), Occasion::Spoken);
    wish.case_file = with.ids.next_id<domain::CaseId>();
    CHECK(problem_of(disclose_case(with.file, wish)) == not_found);
    wish = with.wish(with.seat(with.social_work));
    wish.case_file = with.case_file().id;
    CHECK(problem_of(disclose_case(with.file, wish)) == bad("agenda_item.case_file"));
}

TEST_CASE("a strategic meeting hears of no case") {
    DisclosureFile with;
    with.say_yes();
    auto meeting = *with.find<domain::Meeting>(with.meeting);
    meeting.purpose = domain::MeetingPurpose::Strategic;
    with.keep(meeting);
    CHECK_FALSE(with.shown(with.seat(with.social_work)));
}

TEST_CASE("a reporter hears more only with the resident's own yes, and a service that is no party of ours can be called") {
    DisclosureFile with;
    auto report = with.fact<domain::ConcernReport>();
    report.code = domain::CaseCode::make(2026, with.random);
    report.case_file = with.about.id;
    report.received_on = with.today;
    report.worry = "Gordijnen dicht.";
    with.keep(report);
    const policy::Audience reporter = policy::Reporter{report.id};
    CHECK_FALSE(with.shown(reporter, Occasion::Reporter));
    with.say_yes({domain::RecipientReporter{report.id}});
    const auto reasons = with.why(reporter, Occasion::Reporter);
    CHECK_FALSE(binds(reasons, Reason::ReporterHearsNothing));
}

TEST_CASE("when somebody gets a name that stands in an approved story, the approval falls and it is said what was found") {
    DisclosureFile with;
    with.say_yes();
    CHECK(found_in_room_story(with.file, with.about.id)->empty()); // no story yet
    REQUIRE(write_room_story(with.file, with.about.id, "Iemand met een kanarie komt graag weer onder de mensen."));
    REQUIRE(approve_room_story(with.file, with.about.id));
    const auto ilse = with.member("Thuiszorg", "Ilse", domain::PartyKind::Formal);
    CHECK(found_in_room_story(with.file, with.about.id)->empty());
    CHECK(with.shown(with.seat(ilse))->story_fate() == policy::StoryFate::Stands);
    auto identity = look_at_identities(with.file, with.about.code.text(), "test")->front();
    identity.family_name = "Kanarie";
    REQUIRE(save_identity(with.file, identity));
    CHECK(*found_in_room_story(with.file, with.about.id) == std::vector<std::string>{"kanarie"});
    const auto fallen = with.shown(with.seat(ilse));
    CHECK(fallen->story_fate() == policy::StoryFate::ApprovalFalls);
    CHECK(fallen->room_story().empty());
    REQUIRE(write_room_story(with.file, with.about.id, "K a n a r i e wil weer onder de mensen, zei mevrouw Bakker."));
    const auto found = *found_in_room_story(with.file, with.about.id);
    CHECK(std::ranges::find(found, "K a n a r i e") != found.end());
    CHECK(found.size() == 2);
    REQUIRE(write_room_story(with.file, with.about.id, "Iemand met een vogel komt graag weer onder de mensen."));
    REQUIRE(approve_room_story(with.file, with.about.id));
    CHECK(found_in_room_story(with.file, with.about.id)->empty());
    CHECK_FALSE(with.shown(with.seat(ilse))->room_story().empty());
}

} // namespace tandem::test
