#include "everything.h"
#include "facts_file.h"
#include "workspace/today.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::IdentityLevel;
using enum ProblemCode;

std::optional<PrivacyPoint> point_in(Workspace& file, PrivacyPointKind kind) {
    const auto today = *show_today(file);
    for (const auto& point : today.privacy)
        if (point.kind == kind) return point;
    return std::nullopt;
}

// As that day finds the file.
std::optional<PrivacyPoint> point_on(FactsFile& with, Day day, PrivacyPointKind kind) {
    with.file.file().surroundings.today = day;
    const auto point = point_in(with.file, kind);
    with.file.file().surroundings.today.reset();
    return point;
}

template <class T>
ProblemCode code(const Result<T>& result) { return problem_of(result).first; }

} // namespace

TEST_CASE("who said yes, when and to whom is enough; the rest comes on a list with a day") {
    FactsFile with;
    const auto recorded = record_consent(with.file, with.yes());
    REQUIRE(recorded);
    CHECK(recorded->entitlement == domain::Entitlement::Enough);
    using enum domain::ConsentPart;
    CHECK(recorded->to_fill_in == std::vector{Words, Purpose, Categories, Until});
    CHECK(recorded->fill_in_by == with.today.plus_days(14));
    const auto events = with.grounds().consents;
    REQUIRE(events.size() == 1);
    CHECK(events[0].id == recorded->id);
    CHECK(events[0].case_file == with.about.id);
    CHECK(events[0].noted_by == with.noor.person.id);
    CHECK(with.number("SELECT count(*) FROM journal_step WHERE verb = 'consent.give' AND about_case IS NOT NULL") == 1);

    CHECK_FALSE(point_on(with, with.today, PrivacyPointKind::FillInConsent)); // a week before it begins to ask
    const auto due = point_on(with, with.today.plus_days(7), PrivacyPointKind::FillInConsent);
    REQUIRE(due);
    CHECK(due->count == 1);
    CHECK(due->case_code == with.about.code.text());
    CHECK(due->on == with.today.plus_days(14));
}

TEST_CASE("what was given at once need not be filled in later") {
    FactsFile with;
    auto wanted = with.yes();
    wanted.how = SaidYes::InWriting;
    wanted.words = "formulier 2026";
    wanted.purpose = "hulp zoeken";
    wanted.scope = domain::ScopeAll{};
    wanted.until = with.today.plus_months(6);
    wanted.secrecy = true;
    const auto recorded = *record_consent(with.file, wanted);
    CHECK(recorded.to_fill_in.empty());
    CHECK_FALSE(recorded.fill_in_by);
    const auto event = with.grounds().consents[0];
    CHECK(event.secrecy);
    CHECK(std::get<domain::ConsentGiven>(event.step).manner == domain::ConsentManner::Written);
    CHECK_FALSE(point_on(with, with.today.plus_days(60), PrivacyPointKind::FillInConsent));
}

TEST_CASE("a yes without an end counts as long as this network agreed, and what is said of it is what the policy does") {
    FactsFile with;
    const auto said_on = [&](const char* on) {
        auto wanted = with.yes();
        wanted.on = with.day(on);
        return *record_consent(with.file, wanted);
    };
    CHECK(said_on("2026-09-21").last_day == with.day("2027-09-20"));
    CHECK(said_on("2026-03-01").opens == YesOpens::ForAll);
    with.network.consent_months = 6;
    with.keep(with.network);
    CHECK(said_on("2026-03-01").opens == YesOpens::NotInTime);
    CHECK(said_on("2026-09-21").last_day == with.day("2027-03-20"));
    CHECK(with.grounds().consent_months == 6);
    with.network.consent_months = 24;
    with.keep(with.network);
    CHECK(said_on("2025-01-06").opens == YesOpens::ForAll);
    auto until = with.yes();
    until.until = with.day("2026-12-31");
    CHECK(record_consent(with.file, until)->last_day == with.day("2026-12-31"));
}

TEST_CASE("filling in takes each part off the list once, and never changes what stood there") {
    FactsFile with;
    const auto id = record_consent(with.file, with.yes())->id;
    REQUIRE(fill_in_consent(with.file, id, {.words = "ja hoor", .scope = domain::ScopeSome{{"social"}}}));
    auto event = with.grounds().consents[0];
    CHECK(event.words == "ja hoor");
    CHECK(event.to_fill_in == std::vector{domain::ConsentPart::Purpose, domain::ConsentPart::Until});
    CHECK(event.fill_in_by);
    CHECK(problem_of(fill_in_consent(with.file, id, {.words = "nee toch"})) == bad("consent_event.to_fill_in"));
    CHECK(problem_of(fill_in_consent(with.file, id, {.not_needed = {domain::ConsentPart::Words}})) == bad("consent_event.to_fill_in"));
    CHECK(code(fill_in_consent(with.file, id, {.until = with.today.plus_days(-1)})) == EndsBeforeStart);
    REQUIRE(fill_in_consent(with.file, id, {.purpose = "hulp", .not_needed = {domain::ConsentPart::Until}}));
    event = with.grounds().consents[0];
    CHECK(event.to_fill_in.empty());
    CHECK_FALSE(event.fill_in_by);
    CHECK_FALSE(event.until);
}

TEST_CASE("consent that cannot have been given is refused with a sentence of its own") {
    FactsFile with;
    auto wanted = with.yes();
    wanted.how = SaidYes::Presumed;
    CHECK(code(record_consent(with.file, wanted)) == PresumedConsent);
    wanted = with.yes();
    wanted.on = with.today.plus_days(1);
    CHECK(problem_of(record_consent(with.file, wanted)) == std::pair(DatedAhead, std::string("consent_event.on")));
    wanted = with.yes();
    wanted.until = with.today.plus_days(-1);
    CHECK(code(record_consent(with.file, wanted)) == EndsBeforeStart);
    wanted = with.yes();
    wanted.by.clear();
    CHECK(code(record_consent(with.file, wanted)) == NobodySaidYes);
    CHECK(code(record_consent(with.file, with.yes({}))) == RecipientNeeded);
    CHECK(code(record_consent(with.file, with.yes({domain::RecipientParty{with.ids.next_id<domain::PartyId>()}}))) == MissingReference);
    wanted = with.yes();
    wanted.subject = with.ids.next_id<domain::SubjectId>();
    CHECK(code(record_consent(with.file, wanted)) == NotFound);
    CHECK(with.grounds().consents.empty());
}

TEST_CASE("a recipient that left is refused, one that leaves later is not") {
    FactsFile with;
    auto left = with.fatma.party;
    left.left_on = with.today;
    with.keep(left);
    const auto to_church = with.yes({domain::RecipientCore{}, domain::RecipientParty{with.fatma.party.id}});
    CHECK(problem_of(record_consent(with.file, to_church)) == std::pair(RecipientLeft, std::string("consent_event.recipients")));
    left.left_on = with.today.plus_days(1);
    with.keep(left);
    CHECK(record_consent(with.file, to_church));
    auto gone = with.police.person;
    gone.active = false;
    with.keep(gone);
    CHECK(code(record_consent(with.file, with.yes({domain::RecipientPerson{gone.id}}))) == RecipientLeft);
}

TEST_CASE("a yes of who may not say it is kept and told to be no ground") {
    FactsFile with;
    auto wanted = with.yes();
    wanted.subject = with.child.id;
    wanted.by = {domain::ConsentRight::OneHolder};
    CHECK(record_consent(with.file, wanted)->entitlement == domain::Entitlement::NotEnough);
    wanted.by = {domain::ConsentRight::AllHolders, domain::ConsentRight::Child};
    CHECK(record_consent(with.file, wanted)->entitlement == domain::Entitlement::Enough);
    const auto someone = with.subject(domain::SubjectRole::Partner, domain::ConsentAge::Unknown);
    wanted.subject = someone.id;
    wanted.by = {domain::ConsentRight::Self};
    CHECK(record_consent(with.file, wanted)->entitlement == domain::Entitlement::UnlessParenting);
    CHECK(with.grounds().consents.size() == 3);
}

TEST_CASE("what a yes opens is told with it: a no of that day or later goes first, for whom it was said") {
    FactsFile with;
    CHECK(record_consent(with.file, with.yes())->opens == YesOpens::ForAll);
    REQUIRE(refuse_consent(with.file, with.end({domain::RecipientParty{with.fatma.party.id}}))); // of the core
    CHECK(record_consent(with.file, with.yes())->opens == YesOpens::ForSome);
    CHECK(record_consent(with.file, with.yes({domain::RecipientParty{with.fatma.party.id}}))->opens == YesOpens::NoWins);
    CHECK(record_consent(with.file, with.yes({domain::RecipientParty{with.noor.party.id}}))->opens == YesOpens::ForAll);
    REQUIRE(withdraw_consent(with.file, with.end()));
    CHECK(record_consent(with.file, with.yes())->opens == YesOpens::NoWins);
    auto before = with.yes();
    before.on = with.today.plus_days(-3);
    CHECK(record_consent(with.file, before)->opens == YesOpens::NoWins);
    before.until = with.today.plus_days(-1);
    CHECK(record_consent(with.file, before)->opens == YesOpens::NotInTime);
    auto of_child = with.yes();
    of_child.subject = with.child.id;
    CHECK(record_consent(with.file, of_child)->opens == YesOpens::NotEntitled);
    of_child.by = {domain::ConsentRight::AllHolders, domain::ConsentRight::Child};
    CHECK(record_consent(with.file, of_child)->opens == YesOpens::ForAll); // the no was about the resident
}

TEST_CASE("a yes that came after the last no of its day came after all of them") {
    FactsFile with;
    const auto first = refuse_consent(with.file, with.end({domain::RecipientParty{with.fatma.party.id}}));
    REQUIRE(first);
    const auto second = withdraw_consent(with.file, with.end());
    REQUIRE(second);
    const auto events = with.grounds().consents;
    const auto* last = last_no_on(events, with.resident.id, with.today);
    REQUIRE(last != nullptr);
    CHECK(last->id == second->id);
    CHECK(last->follows == first->id);
    CHECK(last_no_on(events, with.child.id, with.today) == nullptr);
    CHECK(last_no_on(events, with.resident.id, with.today.plus_days(-1)) == nullptr);
    auto again = with.yes();
    again.follows = last->id;
    CHECK(record_consent(with.file, again)->opens == YesOpens::ForAll);
}

TEST_CASE("what happened with consent is never undone, only followed") {
    FactsFile with;
    REQUIRE(with.file.undo_verb());
    const auto given = record_consent(with.file, with.yes());
    REQUIRE(given);
    CHECK_FALSE(with.file.undo_verb());
    CHECK(code(with.file.undo()) == NothingToUndo);
    REQUIRE(withdraw_consent(with.file, with.end()));
    CHECK(code(with.file.undo()) == NothingToUndo);
    const auto events = with.grounds().consents;
    REQUIRE(events.size() == 2);
    auto again = with.yes();
    again.follows = events[1].id;
    CHECK(record_consent(with.file, again));
    again.follows = with.ids.next_id<domain::ConsentEventId>();
    CHECK(code(record_consent(with.file, again)) == NotFound);
    again.follows = events[0].id;
    again.on = with.today.plus_days(-1);
    CHECK(problem_of(record_consent(with.file, again)) == bad("consent_event.follows"));
    REQUIRE(ask_consent(with.file, with.resident.id, with.today, {domain::RecipientCore{}}));
    CHECK(with.number("SELECT count(*) FROM journal_step WHERE verb LIKE 'consent.%' AND kind = 'barrier'") == 4);
}

TEST_CASE("withdrawing holds at once, tells what was shared and with whom, and fills the list of who must know") {
    FactsFile with;
    REQUIRE(record_consent(with.file, with.yes()));
    const domain::AudiencePerson fatma{with.fatma.person.id, {}, with.fatma.party.id}, bas{with.police.person.id, {}, with.police.party.id};
    REQUIRE(record_disclosure(with.file, with.told(fatma, IdentityLevel::Named)));
    REQUIRE(record_disclosure(with.file, with.told(fatma, IdentityLevel::Veiled)));
    REQUIRE(record_disclosure(with.file, with.told(bas, IdentityLevel::Anonymous)));
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceResident{with.resident.id}, IdentityLevel::Named)));

    const auto ended = withdraw_consent(with.file, with.end());
    REQUIRE(ended);
    REQUIRE(ended->shared.size() == 4);
    CHECK(ended->shared[3].who == "Fatma");
    CHECK(ended->shared[3].party == "Kerk");
    REQUIRE(ended->let_know.size() == 1);
    CHECK(ended->let_know[0].audience == domain::DisclosureAudience(fatma));
    CHECK(ended->let_know[0].level == IdentityLevel::Named);
    CHECK(ended->let_know[0].because_of == ended->id);
    CHECK(with.grounds().notices == ended->let_know);
    CHECK(with.grounds().consents.back().id == ended->id);

    const auto due = point_in(with.file, PrivacyPointKind::LetKnow);
    REQUIRE(due);
    CHECK(due->count == 1);
    CHECK(due->case_code == with.about.code.text());
    // Twice is once.
    const auto again = withdraw_consent(with.file, with.end());
    CHECK(again->let_know.empty());
    CHECK(with.grounds().notices.size() == 1);
}

TEST_CASE("who has to know is ticked off, or cannot be told for a reason") {
    FactsFile with;
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceParty{with.police.party.id}, IdentityLevel::Named)));
    const auto id = refuse_consent(with.file, with.end())->let_know.at(0).id;
    CHECK(code(answer_notice(with.file, id, domain::NoticeNotPossible{with.today, " "})) == ReasonNeeded);
    CHECK(code(answer_notice(with.file, id, domain::NoticeGiven{with.today.plus_days(1)})) == DatedAhead);
    CHECK(undone_and_redone(with.file, [&] { return answer_notice(with.file, id, domain::NoticeGiven{with.today}); }) == "notice.answer");
    CHECK_FALSE(point_in(with.file, PrivacyPointKind::LetKnow));
    // Known again and withdrawn again: on the list again.
    CHECK(withdraw_consent(with.file, with.end())->let_know.size() == 1);
}

TEST_CASE("consent that ends or narrows for some is only told to them") {
    FactsFile with;
    const domain::AudiencePerson fatma{with.fatma.person.id, {}, with.fatma.party.id}, bas{with.police.person.id, {}, with.police.party.id};
    for (const auto& one : {fatma, bas}) REQUIRE(record_disclosure(with.file, with.told(one, IdentityLevel::Named)));
    auto end = with.end({domain::RecipientParty{with.fatma.party.id}});
    end.scope = domain::ScopeSome{{"social"}};
    const auto narrowed = *narrow_consent(with.file, end); // goes on for the church
    REQUIRE(narrowed.let_know.size() == 1);
    CHECK(narrowed.let_know[0].audience == domain::DisclosureAudience(bas));
    CHECK(with.grounds().consents.back().scope == end.scope);
    const auto refused = *refuse_consent(with.file, end);
    REQUIRE(refused.let_know.size() == 1);
    CHECK(refused.let_know[0].audience == domain::DisclosureAudience(fatma));
    CHECK(code(narrow_consent(with.file, with.end())) == RecipientNeeded);
}

TEST_CASE("sharing without consent takes a table that allows it, and a complete weighing with names") {
    FactsFile with;
    auto ground = with.weighing();
    with.keep(with.table);
    CHECK(problem_of(save_task_ground(with.file, ground)) == std::pair(TaskGroundsNotAllowed, std::string("task_ground.legal_basis")));
    with.weighing();
    CHECK(undone_and_redone(with.file, [&] { return save_task_ground(with.file, ground); }) == "ground.weigh");
    CHECK(with.grounds().task_grounds.at(0) == ground);
    auto other = ground;
    other.recipients = {domain::RecipientAllPartners{}};
    CHECK(code(save_task_ground(with.file, other)) == RecipientNotNamed);
    other = ground;
    other.weighing.interest = "\n";
    CHECK(code(save_task_ground(with.file, other)) == WeighingIncomplete);
    other = ground;
    other.review_on = with.today.plus_months(13);
    CHECK(code(save_task_ground(with.file, other)) == ReviewTooLate);
    other = with.weighing();
    other.subject = with.ids.next_id<domain::SubjectId>();
    CHECK(problem_of(save_task_ground(with.file, other)).first == MissingReference);
}

TEST_CASE("the review of a weighing is announced fourteen days before, until it has ended") {
    FactsFile with;
    const auto ground = with.weighing();
    REQUIRE(save_task_ground(with.file, ground));
    CHECK_FALSE(point_on(with, ground.review_on.plus_days(-15), PrivacyPointKind::GroundReview));
    CHECK(point_on(with, ground.review_on.plus_days(-14), PrivacyPointKind::GroundReview)->on == ground.review_on);
    CHECK(point_on(with, ground.review_on.plus_days(30), PrivacyPointKind::GroundReview));
    CHECK(code(end_task_ground(with.file, ground.id, with.today.plus_days(1))) == DatedAhead);
    CHECK(code(end_task_ground(with.file, ground.id, with.today.plus_days(-1))) == EndsBeforeStart);
    CHECK(undone_and_redone(with.file, [&] { return end_task_ground(with.file, ground.id, with.today); }) == "ground.end");
    CHECK_FALSE(point_on(with, ground.review_on, PrivacyPointKind::GroundReview));
}

TEST_CASE("after a no, a weighing is of a later day and somebody else looked along") {
    FactsFile with;
    auto no = with.end();
    no.on = with.today.plus_days(-1);
    REQUIRE(refuse_consent(with.file, no));
    auto ground = with.weighing();
    CHECK(code(save_task_ground(with.file, ground)) == SecondOpinionNeeded);
    ground.second_opinion_by = ground.decided_by;
    CHECK(code(save_task_ground(with.file, ground)) == SecondOpinionNeeded);
    ground.second_opinion_by = with.fatma.person.id;
    CHECK(save_task_ground(with.file, ground));
    REQUIRE(withdraw_consent(with.file, with.end()));
    ground = with.weighing();
    ground.second_opinion_by = with.fatma.person.id;
    CHECK(code(save_task_ground(with.file, ground)) == SecondOpinionNeeded); // of the same day
}

TEST_CASE("an emergency takes two clicks, is in the register at once, and its reason is due in 24 hours") {
    FactsFile with;
    NewEmergency wanted;
    wanted.case_file = with.about.id;
    wanted.kind = domain::EmergencyKind::VitalInterest;
    wanted.recipient = domain::EmergencyService{domain::StatutoryService::CrisisService, {}};
    const auto now = with.clock.now();
    const auto recorded = record_emergency(with.file, wanted);
    REQUIRE(recorded);
    CHECK(recorded->reason_due == now + std::chrono::hours(24));
    const auto ground = with.grounds().emergencies.at(0);
    CHECK(ground.at == now);
    CHECK(ground.about == std::vector{with.resident.id});
    CHECK(ground.decided_by == with.noor.person.id);
    const auto told = disclosures_of(with.file, with.resident.id, {})->rows.at(0).disclosure;
    CHECK(told.level == IdentityLevel::Named);
    CHECK(told.audience == domain::DisclosureAudience(domain::AudienceService{domain::StatutoryService::CrisisService, {}}));
    CHECK(told.at == now);
    CHECK(code(with.file.undo()) == NothingToUndo); // it was told

    const auto due = point_in(with.file, PrivacyPointKind::EmergencyReason);
    REQUIRE(due);
    CHECK(due->count == 1);
    CHECK(due->on == with.today.plus_days(1));
    CHECK(point_on(with, with.today.plus_days(40), PrivacyPointKind::EmergencyReason)); // until it is given
    CHECK(code(give_emergency_reason(with.file, ground.id, "  ")) == ReasonNeeded);
    REQUIRE(give_emergency_reason(with.file, ground.id, "dreiging"));
    CHECK_FALSE(point_in(with.file, PrivacyPointKind::EmergencyReason));
}

TEST_CASE("an emergency goes to any recipient, also one that left, in a case that refused and is restricted") {
    FactsFile with;
    REQUIRE(refuse_consent(with.file, with.end()));
    auto restriction = with.fact<domain::Restriction>();
    restriction.from = with.today;
    REQUIRE(restrict_subject(with.file, restriction));
    auto left = with.police.party;
    left.left_on = with.today.plus_days(-10);
    with.keep(left);
    NewEmergency wanted;
    wanted.case_file = with.about.id;
    wanted.recipient = domain::EmergencyParty{left.id};
    wanted.about = {with.resident.id, with.child.id};
    wanted.reason = "dreiging";
    const auto recorded = record_emergency(with.file, wanted);
    REQUIRE(recorded);
    CHECK_FALSE(recorded->reason_due);
    CHECK(disclosures_of(with.file, with.child.id, {})->total == 1);
    CHECK(disclosures_of(with.file, left.id, {})->total == 1);
    wanted.recipient = domain::EmergencyPerson{with.ids.next_id<domain::PersonId>()};
    CHECK(code(record_emergency(with.file, wanted)) == MissingReference);
    auto other = with.case_file();
    wanted.case_file = other.id;
    wanted.recipient = domain::EmergencyPerson{with.fatma.person.id};
    CHECK(problem_of(record_emergency(with.file, wanted)) == bad("emergency_ground.about"));
    wanted.about.clear();
    CHECK(code(record_emergency(with.file, wanted)) == NotFound); // nobody in that case
}

TEST_CASE("a handover has consent to it or a reason, and is answered after it was offered") {
    FactsFile with;
    auto ground = with.fact<domain::HandoverGround>();
    ground.on = with.today;
    ground.to_network = "OGGZ West";
    ground.basis = domain::HandoverMotivated{};
    CHECK(code(save_handover_ground(with.file, ground)) == ReasonNeeded);
    ground.basis = domain::HandoverConsent{record_consent(with.file, with.yes({domain::RecipientOtherNetwork{"OGGZ West"}}))->id};
    CHECK(undone_and_redone(with.file, [&] { return save_handover_ground(with.file, ground); }) == "handover.ground");
    auto of_child = with.fact<domain::HandoverGround>();
    of_child.subject = with.child.id;
    of_child.on = with.today;
    of_child.to_network = "OGGZ West";
    of_child.basis = ground.basis; // her yes is not theirs
    CHECK(problem_of(save_handover_ground(with.file, of_child)) == bad("handover_ground.basis"));
    CHECK(code(answer_handover(with.file, ground.id, domain::HandoverAccepted{with.today.plus_days(1)})) == DatedAhead);
    CHECK(code(answer_handover(with.file, ground.id, domain::HandoverRefused{with.today.plus_days(-1), {}})) == EndsBeforeStart);
    REQUIRE(answer_handover(with.file, ground.id, domain::HandoverAccepted{with.today}));
    CHECK(std::holds_alternative<domain::HandoverAccepted>(with.grounds().handovers.at(0).answer));
}

TEST_CASE("a second reader sees no grounds and writes none") {
    FactsFile with;
    const auto wanted = with.yes();
    const auto end = with.end();
    as_second_reader(with, [&](Workspace& second) {
        CHECK(refuses(grounds_of(second, with.about.id)));
        CHECK(refuses(record_consent(second, wanted)));
        CHECK(refuses(withdraw_consent(second, end)));
        CHECK(refuses(disclosures_of(second, with.about.id, {})));
        CHECK(refuses(record_emergency(second, {})));
        CHECK(refuses(show_agreements(second)));
    });
}

TEST_CASE("today asks nothing any more of who died, and what others have to hear stays") {
    FactsFile with;
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceParty{with.police.party.id}, IdentityLevel::Named)));
    REQUIRE(refuse_consent(with.file, with.end()));
    REQUIRE(record_consent(with.file, with.yes()));
    with.about.told = domain::NotTold{"angst", with.today.plus_days(1)};
    with.keep(with.about);
    const Day due = with.today.plus_days(14);
    REQUIRE(point_on(with, due, PrivacyPointKind::FillInConsent));
    REQUIRE(point_on(with, due, PrivacyPointKind::ToldReview));
    REQUIRE(point_on(with, due, PrivacyPointKind::LetKnow));
    with.resident.deceased_on = with.today;
    with.keep(with.resident);
    CHECK_FALSE(point_on(with, due, PrivacyPointKind::FillInConsent));
    CHECK(point_on(with, due, PrivacyPointKind::ToldReview)); // the child lives
    CHECK(point_on(with, due, PrivacyPointKind::LetKnow));
    with.child.deceased_on = with.today;
    with.keep(with.child);
    CHECK_FALSE(point_on(with, due, PrivacyPointKind::ToldReview));
    CHECK(point_on(with, due, PrivacyPointKind::LetKnow));
}

TEST_CASE("of very many consents to fill in the first is found, and counting stops in time") {
    FactsFile with;
    const auto fill_in = [&](int count) {
        REQUIRE(write(with.file, act_for(with.file, Verb::ImportNetwork), [&](storage::UnitOfWork& work) {
            for (int i = 0; i < count; ++i) {
                auto event = with.fact<domain::ConsentEvent>();
                event.on = with.today;
                event.to_fill_in = {domain::ConsentPart::Words};
                event.fill_in_by = with.today.plus_days(-i % 7);
                work.save(event);
            }
        }));
    };
    fill_in(999);
    auto point = point_in(with.file, PrivacyPointKind::FillInConsent);
    REQUIRE(point);
    CHECK(point->count == 999);
    CHECK_FALSE(point->at_least);
    CHECK(point->on == with.today.plus_days(-6));
    fill_in(500);
    point = point_in(with.file, PrivacyPointKind::FillInConsent);
    CHECK(point->count == 1000);
    CHECK(point->at_least);
    CHECK(point->on == with.today.plus_days(-6));
    CHECK(point->case_code == with.about.code.text());
}

} // namespace tandem::test
